namespace IptNoteLint.Faults.Scenes;

/// <summary>The system gives no watches, or no more of them. The worker scans instead.</summary>
internal static class LostWatches
{
    public static string Run(Bench bench)
    {
        Skip.Unless(Bench.CanTrace, "strace is absent or may not trace here");
        var random = bench.Chance(nameof(LostWatches));
        var longest = TimeSpan.Zero;
        for (var i = 0; i < bench.Size.LostWatches; i++)
        {
            string[] tracer = (i % 2) switch
            {
                0 => Tracer.NoWatches("inotify_init1", "EMFILE", 1),
                _ => Tracer.NoWatches("inotify_add_watch", "ENOSPC", random.Next(1, 6)),
            };
            using var place = bench.MakePlace("watches");
            Corpus.Write(place, random, 10);
            using var worker = WorkerProcess.Start(bench.Command, place, tracer);
            place.WaitUntilHandled(worker, Bench.Limit);
            for (var folder = 0; folder < 5; folder++)
            {
                Enumerable.Range(0, 4).ToList().ForEach(n => place.Write($"later{folder}/n{n}.txt", InventedNotes.Alone(random)));
            }

            var clock = System.Diagnostics.Stopwatch.StartNew();
            worker.WaitFor(() => place.Written.Keys.All(n => File.Exists(place.ReportOf(n, ".html"))), Bench.Limit, "not everything was seen without watches");
            longest = clock.Elapsed > longest ? clock.Elapsed : longest;
            place.WaitUntilHandled(worker, Bench.Limit);
            worker.Kill();
            Violation.ThrowIf(!place.Log.Contains("it is scanned instead", StringComparison.Ordinal), "nothing tells that there are no events");
            Violation.ThrowIfAny(Oracle.CheckSettled(place), "without watches");
        }

        return $"{bench.Size.LostWatches} workers, at most {longest.TotalSeconds:0.0} s until new notes were reported";
    }
}
