namespace IptNoteLint.Faults.Scenes;

/// <summary>A system call fails, once or from then on. The worker may end with a reason; it must not hang, and nothing may be called done that isn't.</summary>
internal static class FailingCalls
{
    private static readonly string[] Errors = ["EIO", "ENOSPC", "EMFILE", "EDQUOT", "EACCES", "EINTR"];

    public static string Run(Bench bench)
    {
        Skip.Unless(Bench.CanTrace, "strace is absent or may not trace here");
        var random = bench.Chance(nameof(FailingCalls));
        using var stage = new TwoVersions(bench, random, "failing");
        var calls = stage.Count();
        var ends = new Dictionary<int, int>();
        for (var i = 0; i < bench.Size.FailingCalls; i++)
        {
            var (call, total) = calls.ElementAt(i % calls.Count);
            var forEver = i / calls.Count % 2 == 1;

            // A call that is interrupted again and again is tried again and again.
            var (error, at) = (Errors[random.Next(Errors.Length - (forEver ? 1 : 0))], random.Next(1, total + 1));
            var when = $"when {call} {at}{(forEver ? " and all after it" : "")} failed with {error}";
            stage.Turn();
            using (var worker = bench.Once(stage.Place, Tracer.Fail(call, error, at, forEver)))
            {
                ends[worker.ExitCode] = ends.GetValueOrDefault(worker.ExitCode) + 1;
                Violation.ThrowIf(worker.ExitCode > 1 && worker.Said.Length == 0 && call != "write", $"{when}: it ended with {worker.ExitCode} and said nothing");
                Violation.ThrowIfAny(Oracle.CheckAnyMoment(stage.Place), when);
                if (worker.ExitCode <= 1)
                {
                    Violation.ThrowIfAny(Oracle.CheckSettled(stage.Place, mayRepeat: true), $"{when} and it ended with {worker.ExitCode}");
                }
            }

            Retry(stage.Place);
            stage.Mend(when + ", after another run");
        }

        return $"{bench.Size.FailingCalls} failures; exit codes {string.Join(", ", ends.OrderBy(e => e.Key).Select(e => $"{e.Key} ×{e.Value}"))}";
    }

    // What could not be read is tried again after a pause, or at once when it was touched.
    private static void Retry(Place place)
    {
        foreach (var row in LedgerCopy.Read(place.Ledger)?.Rows.Where(r => r.State == "held") ?? [])
        {
            File.SetLastWriteTimeUtc(place.PathOf(row.Path), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Thread.Sleep(550);
    }
}
