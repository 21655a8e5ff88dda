#if !ENGINE_NRULES
namespace IptNoteLint.Tests.Engine;

/// <summary>What the embedded engine doesn't take, and says so when rules are defined, not when a note is linted.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData(typeof(AliasIsProperty))]
    [InlineData(typeof(AliasIsRuleField))]
    [InlineData(typeof(AliasIsStatic))]
    [InlineData(typeof(AliasIsMember))]
    [InlineData(typeof(AliasIsConstant))]
    public void Alias_NotALocalVariable_IsRejected(Type rule) =>
        Assert.Contains(rule.Name, Assert.Throws<ArgumentException>(() => Define(rule)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(BoundTwice), "'clue'")]
    [InlineData(typeof(HavingFirst), "Having")]
    [InlineData(typeof(HavingInNewWhen), "Having")]
    [InlineData(typeof(NoAction), "action")]
    [InlineData(typeof(NoCondition), "condition")]
    public void Rule_Incomplete_IsRejected(Type rule, string said)
    {
        var message = Assert.Throws<InvalidOperationException>(() => Define(rule)).Message;
        Assert.Contains(rule.Name, message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_InTwoGraphs_IsRejected()
    {
        var rule = new MatchTests.BigClue();
        _ = new RuleGraph([rule]);
        Assert.Throws<InvalidOperationException>(() => new RuleGraph([rule]));
    }

    [Fact]
    public void Rule_DefinedByHand_IsRejected() =>
        Assert.Throws<InvalidOperationException>(new MatchTests.BigClue().Define);

    [Fact]
    public void Rules_InAnyOrder_RunInOrdinalOrderOfTheirNames()
    {
        Rule[] rules = [new FailureTests.Before(), new ActionTests.TwoActions(), new FailureTests.After()];
        foreach (var order in (Rule[][])[rules, [new FailureTests.After(), new FailureTests.Before(), new ActionTests.TwoActions()]])
        {
            var log = new Log();
            using var session = new RuleSession(new RuleGraph(order), log);
            session.Run([new Clue(1, 1)], (_, exception) => throw exception);
            Assert.Equal(["first 1", "then 1", "after 1", "before 1"], log.Lines);
        }
    }

    private static void Define(Type rule) => _ = new RuleGraph([(Rule)Activator.CreateInstance(rule)!]);

    internal sealed class AliasIsProperty : Rule
    {
        private Clue Clue { get; set; } = null!;

        public override void Define()
        {
            When().Match(() => Clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class AliasIsRuleField : Rule
    {
        private Clue _clue = null!;

        public override void Define()
        {
            When().Match(() => _clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
            _clue = null!;
        }
    }

    internal sealed class AliasIsStatic : Rule
    {
        private static readonly Clue Clue = new(1, 1);

        public override void Define()
        {
            When().Match(() => Clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class AliasIsMember : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).Let(() => clue.Value, () => 1);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class AliasIsConstant : Rule
    {
        public override void Define()
        {
            When().Let(() => 1, () => 1);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class BoundTwice : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).Match(() => clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class HavingFirst : Rule
    {
        public override void Define()
        {
            When().Having(() => true);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class HavingInNewWhen : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue);
            When().Having(() => clue.Value > 1);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class NoAction : Rule
    {
        public override void Define() => When().Match<Clue>();
    }

    internal sealed class NoCondition : Rule
    {
        public override void Define() => Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
    }
}
#endif
