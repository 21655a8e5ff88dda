#if ENGINE_SIGNATURES
namespace IptNoteLint.Tests.Engine;

/// <summary>An alias that is read before it is matched: the delegates can't see it, the expression trees can.</summary>
public sealed class SignaturesTests
{
    [Theory]
    [InlineData(typeof(ReadsLaterMatch), "mark")]
    [InlineData(typeof(ReadsItself), "clue")]
    [InlineData(typeof(ReadsInQuery), "mark")]
    [InlineData(typeof(ReadsInWhere), "mark")]
    [InlineData(typeof(ReadsInNestedLambda), "mark")]
    [InlineData(typeof(ReadsInInnerScope), "mark")]
    [InlineData(typeof(ReadsLaterLet), "sum")]
    [InlineData(typeof(ReadsNeverMatched), "mark")]
    public void Alias_ReadBeforeItIsMatched_IsRejected(Type rule, string alias)
    {
        var message = Assert.Throws<InvalidOperationException>(
            () => new RuleGraph([(Rule)Activator.CreateInstance(rule)!])).Message;
        Assert.Contains(rule.Name, message, StringComparison.Ordinal);
        Assert.Contains($"'{alias}'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(LooseAll))]
    [InlineData(typeof(LooseAllOfSome))]
    public void All_AfterAnotherConditionReadingNoAlias_IsRejected(Type rule) =>
        Assert.Contains("All", Assert.Throws<InvalidOperationException>(
            () => new RuleGraph([(Rule)Activator.CreateInstance(rule)!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Local_ThatHoldsAConstant_IsAccepted() =>
        Assert.Equal(["limit 5: 1"], EngineRun.Of<ActionTests.CapturedConstant>(new Clue(1, 6)));

    internal sealed class LooseAll : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).All<Mark>(m => m.Value > 5);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class LooseAllOfSome : Rule
    {
        public override void Define()
        {
            When().Exists<Clue>().All<Mark>(m => m.Value > 5, m => m.Id > 1);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsLaterMatch : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            When().Match(() => clue, c => c.Value == mark.Value).Match(() => mark);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsItself : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue, c => clue.Value > 1);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsInQuery : Rule
    {
        public override void Define()
        {
            IEnumerable<Clue> clues = null!;
            Mark mark = null!;
            When().Query(() => clues, q => q.Match<Clue>(c => c.Value == mark.Value).Collect()).Match(() => mark);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsInWhere : Rule
    {
        public override void Define()
        {
            IEnumerable<Clue> clues = null!;
            Mark mark = null!;
            When().Query(() => clues, q => q.Match<Clue>().Where(c => c.Value == mark.Value).Collect()).Match(() => mark);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsInNestedLambda : Rule
    {
        public override void Define()
        {
            IEnumerable<Clue> clues = null!;
            Mark mark = null!;
            When().Query(() => clues, q => q.Match<Clue>().Collect())
                .Having(() => clues.Any(c => c.Value == mark.Value))
                .Match(() => mark);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsInInnerScope : Rule
    {
        public override void Define()
        {
            Mark mark = null!;
            foreach (var limit in (int[])[1, 2])
            {
                When().Not<Clue>(c => c.Value == mark.Value + limit);
            }

            When().Match(() => mark);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsLaterLet : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            var sum = 0;
            When().Match(() => clue, c => c.Value > sum).Let(() => sum, () => clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say("x"));
        }
    }

    internal sealed class ReadsNeverMatched : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            When().Match(() => clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("mark " + mark.Id));
        }
    }
}
#endif
