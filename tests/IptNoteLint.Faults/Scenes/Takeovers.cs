using System.Diagnostics;

namespace IptNoteLint.Faults.Scenes;

/// <summary>Two workers have one folder. One works, the other waits and takes over when the first is killed or stopped.</summary>
internal static class Takeovers
{
    private const int Notes = 60;

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(Takeovers));
        using var place = bench.MakePlace("two");
        var names = Corpus.Write(place, random, Notes);
        var (worker, longest) = (bench.Watch(place), TimeSpan.Zero);
        try
        {
            place.WaitUntilHandled(worker, Bench.Limit);
            for (var i = 0; i < bench.Size.Takeovers; i++)
            {
                var next = bench.Watch(place);
                next.WaitFor(() => next.Said.Contains("Another worker has", StringComparison.Ordinal), Bench.Limit, "the second worker doesn't wait");
                if (i % 5 == 0)
                {
                    using var third = bench.Once(place);
                    Violation.ThrowIf(third.ExitCode != 2 || !third.Said.Contains("Another worker has", StringComparison.Ordinal), $"a worker with --once beside another ended with {third.ExitCode}: {third.Said}");
                }

                Enumerable.Range(0, 10).ToList().ForEach(_ => place.Write(names[random.Next(Notes)], InventedNotes.Alone(random)));
                Thread.Sleep(random.Next(0, 800));
                End(worker, isKilled: i % 2 == 0);
                worker = next;
                var clock = Stopwatch.StartNew();
                place.WaitUntilHandled(worker, Bench.Limit);
                longest = clock.Elapsed > longest ? clock.Elapsed : longest;
                Violation.ThrowIfAny(Oracle.CheckSettled(place), $"after takeover {i + 1}");
            }

            worker.Terminate(Bench.Limit);
            bench.CheckAgainstReference(place, "after all takeovers");
            return $"{bench.Size.Takeovers} takeovers, at most {longest.TotalSeconds:0.0} s until all was handled";
        }
        finally
        {
            worker.Dispose();
        }
    }

    private static void End(WorkerProcess worker, bool isKilled)
    {
        if (isKilled)
        {
            worker.Kill();
        }
        else
        {
            worker.Terminate(Bench.Limit);
        }

        worker.Dispose();
    }
}
