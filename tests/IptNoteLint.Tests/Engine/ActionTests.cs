using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

public sealed class ActionTests
{
    [Fact]
    public void Do_TwoActions_RunInOrder()
    {
        var log = new Log();
        new RuleEngine([typeof(TwoActions)]).Run([new Clue(1, 0), new Clue(2, 0)], log, Rethrow);
        Assert.Equal(4, log.Lines.Count);
        Assert.All(log.Lines.Chunk(2), pair => Assert.Equal(pair[0].Replace("first", "then"), pair[1]));
    }

    [Fact]
    public void Do_LambdaInsideTheAction_ReadsTheAliases() =>
        Assert.Equal(["larger [2 3]"], EngineRun.Of<LargerMarks>(new Clue(1, 5), new Mark(2, 6), new Mark(3, 7), new Mark(4, 5)));

    [Fact]
    public void Do_CapturedConstant_IsKept() => Assert.Equal(["limit 5: 1"], EngineRun.Of<CapturedConstant>(new Clue(1, 6), new Clue(2, 4)));

    [Fact]
    public void Do_AliasFromTheRuleBody_KeepsItsValueWhenHandedOn()
    {
        var kept = new Kept();
        new RuleEngine([typeof(HandsOn)]).Run([new Clue(1, 0), new Clue(2, 0), new Mark(3, 0)], kept, Rethrow);
        Assert.Equal([1, 2], kept.Clues.Select(clue => clue.Id).Order());
        Assert.All(kept.Marks, marks => Assert.Equal(3, Assert.Single(marks).Id));
    }

    [Fact]
    public void Rules_Several_AllRun() =>
        Assert.Equal(
            ["first 1", "limit 5: 1", "then 1"],
            EngineRun.Of(new RuleEngine([typeof(TwoActions), typeof(CapturedConstant)]), [new Clue(1, 6)]));

    private static void Rethrow(Type rule, Exception exception) => throw new InvalidOperationException(rule.Name, exception);

    internal sealed class TwoActions : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue);
            Then()
                .Do(ctx => ctx.Resolve<Log>().Say("first " + clue.Id))
                .Do(ctx => ctx.Resolve<Log>().Say("then " + clue.Id));
        }
    }

    internal sealed class LargerMarks : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            When().Match(() => clue).Query(() => marks, q => q.Match<Mark>().Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("larger", marks.Where(m => m.Value > clue.Value)));
        }
    }

    internal sealed class CapturedConstant : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            var limit = 5;
            When().Match(() => clue, c => c.Value > limit);
            Then().Do(ctx => ctx.Resolve<Log>().Say("limit " + limit + ": " + clue.Id));
        }
    }

    internal sealed class Kept
    {
        internal List<Clue> Clues { get; } = [];

        internal List<IEnumerable<Mark>> Marks { get; } = [];

        internal void Keep(Clue clue, IEnumerable<Mark> marks)
        {
            Clues.Add(clue);
            Marks.Add(marks);
        }
    }

    internal sealed class HandsOn : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            When().Match(() => clue).Query(() => marks, q => q.Match<Mark>().Collect());
            Then().Do(ctx => ctx.Resolve<Kept>().Keep(clue, marks));
        }
    }
}
