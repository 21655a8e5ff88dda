namespace IptNoteLint.Tests.Engine;

public sealed class JoinTests
{
    [Fact]
    public void Join_ValuesAgree_Triggers() =>
        Assert.Equal(
            ["clue 1 mark 3", "clue 2 mark 4", "clue 2 mark 5"],
            EngineRun.Of<MarkOfClue>(new Clue(1, 10), new Clue(2, 20), new Mark(3, 10), new Mark(4, 20), new Mark(5, 20)));

    [Fact]
    public void Join_ValuesDiffer_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<MarkOfClue>(new Clue(1, 10), new Mark(3, 11)));

    [Fact]
    public void Join_ThreePatterns_TriggersForEachChain() =>
        Assert.Equal(
            ["1 < 2 < 3", "1 < 2 < 4", "1 < 3 < 4", "2 < 3 < 4"],
            EngineRun.Of<Ascent>(new Clue(4, 4), new Clue(2, 2), new Clue(1, 1), new Clue(3, 3)));

    [Fact]
    public void Join_PatternsInAnyOrder_GivesTheSame() =>
        Assert.Equal(
            ["clue 2 mark 4"], EngineRun.Of<MarkOfClue>(new Mark(4, 20), new Clue(2, 20), new Mark(5, 1)));

    [Fact]
    public void Join_OverTwoWhens_IsOneRule() =>
        Assert.Equal(["2 4"], EngineRun.Of<TwoWhens>(new Clue(1, 10), new Clue(2, 20), new Mark(4, 20)));

    internal sealed class TwoWhens : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            When().Match(() => clue);
            When().Match(() => mark, m => m.Value == clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say(clue.Id + " " + mark.Id));
        }
    }

    internal sealed class MarkOfClue : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            When().Match(() => clue).Match(() => mark, m => m.Value == clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say("clue " + clue.Id + " mark " + mark.Id));
        }
    }

    internal sealed class Ascent : Rule
    {
        public override void Define()
        {
            Clue low = null!;
            Clue middle = null!;
            Clue high = null!;
            When()
                .Match(() => low)
                .Match(() => middle, c => c.Value > low.Value)
                .Match(() => high, c => c.Value > middle.Value, c => c.Value > low.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say(low.Id + " < " + middle.Id + " < " + high.Id));
        }
    }
}
