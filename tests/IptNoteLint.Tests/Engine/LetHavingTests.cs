namespace IptNoteLint.Tests.Engine;

public sealed class LetHavingTests
{
    [Fact]
    public void Let_OfBoundAliases_IsReadLater() =>
        Assert.Equal(["1: 2 marks"], EngineRun.Of<CountedMarks>(new Clue(1, 5), new Mark(2, 5), new Mark(3, 5)));

    [Fact]
    public void Having_ConditionFails_DoesNotTrigger() =>
        Assert.Empty(EngineRun.Of<CountedMarks>(new Clue(1, 5), new Mark(2, 5)));

    [Fact]
    public void Having_ForSomeBindings_TriggersForThese() =>
        Assert.Equal(
            ["2: 2 marks"],
            EngineRun.Of<CountedMarks>(
                new Clue(1, 5), new Clue(2, 6), new Mark(3, 5), new Mark(4, 6), new Mark(5, 6)));

    [Fact]
    public void Let_ReadByALaterPattern_Joins() =>
        Assert.Equal(["twice 2"], EngineRun.Of<TwiceTheValue>(new Clue(1, 5), new Mark(2, 10), new Mark(3, 5)));

    [Fact]
    public void Let_OfText_IsReadLater() =>
        Assert.Equal(["clue-1"], EngineRun.Of<Label>(new Clue(1, 5)));

    internal sealed class CountedMarks : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            var count = 0;
            When()
                .Match(() => clue)
                .Query(() => marks, q => q.Match<Mark>(m => m.Value == clue.Value).Collect())
                .Let(() => count, () => marks.Count())
                .Having(() => count > 1, () => clue.Id < count + 10);
            Then().Do(ctx => ctx.Resolve<Log>().Say(clue.Id + ": " + count + " marks"));
        }
    }

    internal sealed class TwiceTheValue : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            var twice = 0;
            When()
                .Match(() => clue)
                .Let(() => twice, () => clue.Value * 2)
                .Match(() => mark, m => m.Value == twice);
            Then().Do(ctx => ctx.Resolve<Log>().Say("twice " + mark.Id));
        }
    }

    internal sealed class Label : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            string label = null!;
            When().Match(() => clue).Let(() => label, () => "clue-" + clue.Id);
            Then().Do(ctx => ctx.Resolve<Log>().Say(label));
        }
    }
}
