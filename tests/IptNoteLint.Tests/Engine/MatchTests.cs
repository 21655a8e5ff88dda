using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

public sealed class MatchTests
{
    [Fact]
    public void Match_FactFits_Triggers() =>
        Assert.Equal(["clue 1", "clue 3"], EngineRun.Of<BigClue>(new Clue(1, 7), new Clue(2, 1), new Clue(3, 9)));

    [Fact]
    public void Match_NoFactFits_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<BigClue>(new Clue(1, 1), new Mark(2, 9)));

    [Fact]
    public void Match_OneOfTwoConditionsHolds_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<BigClue>(new Clue(1, 100)));

    [Fact]
    public void Match_Subtype_Triggers() =>
        Assert.Equal(["clue 1"], EngineRun.Of<BigClue>(new StrongClue(1, 7)));

    [Fact]
    public void Match_Supertype_DoesNotTrigger() =>
        Assert.Equal(["strong 2"], EngineRun.Of<AnyStrongClue>(new Clue(1, 7), new StrongClue(2, 7)));

    [Fact]
    public void Match_Interface_Triggers() =>
        Assert.Equal(["1", "2", "3"], EngineRun.Of<AnyValued>(new Clue(1, 0), new StrongClue(2, 0), new Mark(3, 0), "text"));

    [Fact]
    public void Match_WithoutAlias_TriggersForEachFact() =>
        Assert.Equal(["big", "big"], EngineRun.Of<NamelessClue>(new Clue(1, 7), new Clue(2, 8), new Clue(3, 1)));

    [Fact]
    public void Match_OneFactForTwoAliases_Triggers() =>
        Assert.Equal(["1 1"], EngineRun.Of<Pair>(new Clue(1, 7)));

    [Fact]
    public void Match_TwoAliases_TriggersForEveryPair() =>
        Assert.Equal(["1 1", "1 2", "2 1", "2 2"], EngineRun.Of<Pair>(new Clue(1, 7), new Clue(2, 7)));

    [Fact]
    public void Match_EqualFacts_AreOneFact() =>
        Assert.Equal(["clue 1"], EngineRun.Of<BigClue>(new Clue(1, 7), new Clue(1, 7)));

    [Fact]
    public void Match_EqualValuesOfTwoTypes_AreTwoFacts() =>
        Assert.Equal(["clue 1", "clue 1"], EngineRun.Of<BigClue>(new Clue(1, 7), new StrongClue(1, 7)));

    [Fact]
    public void Match_RunTwice_ForgetsTheFirstFacts()
    {
        var engine = new RuleEngine([typeof(BigClue)]);
        Assert.Equal(["clue 1"], EngineRun.Of(engine, [new Clue(1, 7)]));
        Assert.Equal(["clue 2"], EngineRun.Of(engine, [new Clue(2, 7)]));
        Assert.Empty(EngineRun.Of(engine, []));
    }

    internal sealed class BigClue : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue, c => c.Value > 5, c => c.Value < 50);
            Then().Do(ctx => ctx.Resolve<Log>().Say("clue " + clue.Id));
        }
    }

    internal sealed class AnyStrongClue : Rule
    {
        public override void Define()
        {
            StrongClue clue = null!;
            When().Match(() => clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("strong " + clue.Id));
        }
    }

    internal sealed class AnyValued : Rule
    {
        public override void Define()
        {
            IValued valued = null!;
            When().Match(() => valued);
            Then().Do(ctx => ctx.Resolve<Log>().Say(valued.Id.ToString()));
        }
    }

    internal sealed class NamelessClue : Rule
    {
        public override void Define()
        {
            When().Match<Clue>(c => c.Value > 5);
            Then().Do(ctx => ctx.Resolve<Log>().Say("big"));
        }
    }

    internal sealed class Pair : Rule
    {
        public override void Define()
        {
            Clue one = null!;
            Clue other = null!;
            When().Match(() => one).Match(() => other);
            Then().Do(ctx => ctx.Resolve<Log>().Say(one.Id + " " + other.Id));
        }
    }
}
