namespace IptNoteLint.Tests.Engine;

public sealed class QueryTests
{
    [Fact]
    public void Query_SomeFactsFit_TriggersOnceWithAllOfThem() =>
        Assert.Equal(["big [1 3]"], EngineRun.Of<BigMarks>(new Mark(1, 7), new Mark(2, 1), new Mark(3, 9)));

    [Fact]
    public void Query_NoFactFits_TriggersWithNone() => Assert.Equal(["big []"], EngineRun.Of<BigMarks>(new Mark(2, 1)));

    [Fact]
    public void Query_NoFactAtAll_TriggersWithNone() => Assert.Equal(["big []"], EngineRun.Of<BigMarks>());

    [Fact]
    public void Query_Joined_TriggersForEachFactWithItsOwn() =>
        Assert.Equal(
            ["of 1 [11 13]", "of 2 [12]", "of 3 []"],
            EngineRun.Of<MarksOfClue>(
                new Clue(1, 5), new Clue(2, 6), new Clue(3, 7), new Mark(11, 5), new Mark(12, 6), new Mark(13, 5)));

    [Fact]
    public void Query_WithoutTheFactItJoins_DoesNotTrigger() => Assert.Empty(EngineRun.Of<MarksOfClue>(new Mark(11, 5)));

    [Fact]
    public void Query_WhereAndSelect_Collects() =>
        Assert.Equal(["sum 12"], EngineRun.Of<SumOfChosen>(new Clue(1, 5), new Mark(11, 5), new Mark(12, 7), new Mark(99, 9)));

    [Fact]
    public void Query_Uncollected_TriggersForEachElement() =>
        Assert.Equal(["one 1", "one 3"], EngineRun.Of<EachBigMark>(new Mark(1, 7), new Mark(2, 1), new Mark(3, 9)));

    [Fact]
    public void Query_Subtypes_AreCollected() =>
        Assert.Equal(["clues [1 2]"], EngineRun.Of<AllClues>(new Clue(1, 0), new StrongClue(2, 0), new Mark(3, 0)));

    [Fact]
    public void Query_OfMoreGeneralElements_Collects() =>
        Assert.Equal(["general [3]"], EngineRun.Of<GeneralElements>(new Clue(1, 0), new Mark(3, 0)));

    internal sealed class BigMarks : Rule
    {
        public override void Define()
        {
            IEnumerable<Mark> marks = null!;
            When().Query(() => marks, q => q.Match<Mark>(m => m.Value > 5).Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("big", marks));
        }
    }

    internal sealed class MarksOfClue : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            When()
                .Match(() => clue)
                .Query(() => marks, q => q.Match<Mark>(m => m.Value == clue.Value).Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("of " + clue.Id, marks));
        }
    }

    internal sealed class SumOfChosen : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<int> values = null!;
            When()
                .Match(() => clue)
                .Query(() => values, q => q
                    .Match<Mark>(m => m.Value >= clue.Value)
                    .Where(m => m.Id < 50, m => m.Id > clue.Id)
                    .Select(m => m.Value)
                    .Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("sum " + values.Sum()));
        }
    }

    internal sealed class EachBigMark : Rule
    {
        public override void Define()
        {
            Mark mark = null!;
            When().Query(() => mark, q => q.Match<Mark>(m => m.Value > 5));
            Then().Do(ctx => ctx.Resolve<Log>().Say("one " + mark.Id));
        }
    }

    internal sealed class AllClues : Rule
    {
        public override void Define()
        {
            IEnumerable<Clue> clues = null!;
            When().Query(() => clues, q => q.Match<Clue>().Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("clues", clues));
        }
    }

    internal sealed class GeneralElements : Rule
    {
        public override void Define()
        {
            IEnumerable<IValued> valued = null!;
            When().Query(() => valued, q => q.Match<Mark>().Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("general", valued));
        }
    }
}
