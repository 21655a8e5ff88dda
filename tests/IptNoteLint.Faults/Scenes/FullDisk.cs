namespace IptNoteLint.Faults.Scenes;

/// <summary>The disk with reports and ledger is full, and has space again. The worker goes on by itself.</summary>
internal static class FullDisk
{
    private const int Notes = 60;
    private const int EditsEach = 15;
    private const string Ballast = ".iptlint-ballast";

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(FullDisk));
        using var place = bench.MakePlace("full");
        Directory.CreateDirectory(place.Reports);
        Skip.Unless(Bench.Succeeds("mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "iptlint", place.Reports), "no small disk can be mounted here");
        try
        {
            var names = Corpus.Write(place, random, Notes);
            using var worker = bench.Watch(place);
            place.WaitUntilHandled(worker, Bench.Limit);
            var (paused, longest) = (0, TimeSpan.Zero);
            for (var cycle = 0; cycle < bench.Size.FullDisks; cycle++)
            {
                paused += Fill(place, worker, names, random) ? 1 : 0;
                Violation.ThrowIfAny(Oracle.CheckAnyMoment(place), $"with a full disk, cycle {cycle + 1}");
                File.Delete(Path.Combine(place.Reports, Ballast));
                var clock = System.Diagnostics.Stopwatch.StartNew();
                place.WaitUntilHandled(worker, Bench.Limit);
                longest = clock.Elapsed > longest ? clock.Elapsed : longest;
                Violation.ThrowIfAny(Oracle.CheckSettled(place, mayRepeat: true), $"with space again, cycle {cycle + 1}");
            }

            worker.Terminate(Bench.Limit);
            bench.CheckAgainstReference(place, "after all", mayRepeat: true);
            Violation.ThrowIf(paused == 0, "the disk was never so full that the worker had to wait");
            return $"{bench.Size.FullDisks} cycles, {paused} with a pause; at most {longest.TotalSeconds:0.0} s until all was handled";
        }
        finally
        {
            Bench.Succeeds("umount", place.Reports);
        }
    }

    private static bool Fill(Place place, WorkerProcess worker, List<string> names, Random random)
    {
        var pauses = Pauses(place);
        try
        {
            // Now and then enough is left for some reports and not for all.
            using var ballast = File.Create(Path.Combine(place.Reports, Ballast), bufferSize: 1);
            ballast.Write(new byte[Math.Max(0, new DriveInfo(place.Reports).AvailableFreeSpace - random.Next(0, 96 * 1024))]);
        }
        catch (IOException)
        {
            // The worker took the last of it.
        }

        for (var edit = 0; edit < EditsEach; edit++)
        {
            place.Replace(names[random.Next(names.Count)], InventedNotes.Alone(random));
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        worker.WaitFor(() => Pauses(place) > pauses || clock.Elapsed > TimeSpan.FromSeconds(6), Bench.Limit, "nothing came of it");
        return Pauses(place) > pauses;
    }

    private static int Pauses(Place place) => place.Log.Split('\n').Count(l => l.Contains("Paused until", StringComparison.Ordinal));
}
