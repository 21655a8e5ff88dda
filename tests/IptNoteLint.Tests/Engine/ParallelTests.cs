using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

public sealed class ParallelTests
{
    private const int Threads = 8;

    // The interpreting engines are slower by far; the point is overlap, not number.
#if ENGINE_NRULES || ENGINE_SIGNATURES
    private const int NotesPerThread = 40;
#else
    private const int NotesPerThread = 2000;
#endif

    [Fact]
    public async Task Engine_NotesOnEightThreads_NeverMixesTheirFacts()
    {
        var engine = new RuleEngine([typeof(Pairs), typeof(Whole)]);
        using var start = new Barrier(Threads);
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (var i = 0; i < NotesPerThread; i++)
                {
                    LintOne(engine, note: (thread * NotesPerThread) + i);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    private static void LintOne(RuleEngine engine, int note)
    {
        object[] facts = [new Clue(note, 1), new Clue(note, 2), new Mark(note, 1), new Mark(note, 2), new Mark(note, 3)];
        var lines = EngineRun.Of(engine, facts);
        Assert.Equal(6 + 1, lines.Length);
        Assert.All(lines, line => Assert.All(
            line.Split(' ', '[', ']').Where(word => word.Length > 0), word => Assert.Equal(note.ToString(), word)));
    }

    internal sealed class Pairs : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Mark mark = null!;
            When().Match(() => clue).Match(() => mark, m => m.Id == clue.Id);
            Then().Do(ctx => ctx.Resolve<Log>().Say(clue.Id + " " + mark.Id));
        }
    }

    internal sealed class Whole : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            When().Match(() => clue, c => c.Value == 1).Query(() => marks, q => q.Match<Mark>().Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say(clue.Id.ToString(), marks));
        }
    }
}
