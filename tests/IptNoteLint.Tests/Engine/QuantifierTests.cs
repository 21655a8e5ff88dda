namespace IptNoteLint.Tests.Engine;

public sealed class QuantifierTests
{
    [Fact]
    public void Not_NoFactAtAll_Triggers() => Assert.Equal(["none"], EngineRun.Of<NoBigMark>());

    [Fact]
    public void Not_NoFactFits_Triggers() => Assert.Equal(["none"], EngineRun.Of<NoBigMark>(new Mark(1, 1), new Clue(2, 9)));

    [Fact]
    public void Not_OneFactFits_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<NoBigMark>(new Mark(1, 1), new Mark(2, 9)));

    [Fact]
    public void Not_Joined_TriggersForEachFactWithoutPartner() =>
        Assert.Equal(["lone 2"], EngineRun.Of<LoneClue>(new Clue(1, 5), new Clue(2, 6), new Mark(3, 5)));

    [Fact]
    public void Not_Subtype_DoesNotTrigger() => Assert.Empty(EngineRun.Of<NoClue>(new StrongClue(1, 1)));

    [Fact]
    public void Exists_TwoFactsFit_TriggersOnce() =>
        Assert.Equal(["some 1"], EngineRun.Of<ClueWithMark>(new Clue(1, 5), new Mark(2, 6), new Mark(3, 7)));

    [Fact]
    public void Exists_NoFactFits_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<ClueWithMark>(new Clue(1, 5), new Mark(2, 5)));

    [Fact]
    public void All_EveryFactFits_Triggers() =>
        Assert.Equal(["all"], EngineRun.Of<AllMarksBig>(new Mark(1, 6), new Mark(2, 9), new Clue(3, 0)));

    [Fact]
    public void All_NoFact_Triggers() => Assert.Equal(["all"], EngineRun.Of<AllMarksBig>());

    [Fact]
    public void All_OneFactFails_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<AllMarksBig>(new Mark(1, 6), new Mark(2, 1)));

    [Fact]
    public void AllOfSome_EveryChosenFactFits_Triggers() =>
        Assert.Equal(["above 1"], EngineRun.Of<LateMarksBig>(new Clue(1, 3), new Mark(5, 1), new Mark(12, 6), new Mark(13, 7)));

    [Fact]
    public void AllOfSome_OneChosenFactFails_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<LateMarksBig>(new Clue(1, 3), new Mark(5, 1), new Mark(12, 6), new Mark(13, 2)));

    internal sealed class NoBigMark : Rule
    {
        public override void Define()
        {
            When().Not<Mark>(m => m.Value > 5);
            Then().Do(ctx => ctx.Resolve<Log>().Say("none"));
        }
    }

    internal sealed class NoClue : Rule
    {
        public override void Define()
        {
            When().Not<Clue>();
            Then().Do(ctx => ctx.Resolve<Log>().Say("none"));
        }
    }

    internal sealed class LoneClue : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).Not<Mark>(m => m.Value == clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say("lone " + clue.Id));
        }
    }

    internal sealed class ClueWithMark : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).Exists<Mark>(m => m.Value > clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say("some " + clue.Id));
        }
    }

    internal sealed class AllMarksBig : Rule
    {
        public override void Define()
        {
            When().All<Mark>(m => m.Value > 5);
            Then().Do(ctx => ctx.Resolve<Log>().Say("all"));
        }
    }

    internal sealed class LateMarksBig : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).All<Mark>(m => m.Id > 10, m => m.Value > clue.Value, m => m.Value < 100);
            Then().Do(ctx => ctx.Resolve<Log>().Say("above " + clue.Id));
        }
    }
}
