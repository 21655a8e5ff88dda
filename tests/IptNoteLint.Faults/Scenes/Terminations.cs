namespace IptNoteLint.Faults.Scenes;

/// <summary>The worker is asked to stop while it has much to do. It ends in time and leaves nothing that the next one would have to suspect.</summary>
internal static class Terminations
{
    private const int Notes = 200;
    private const int EditsEach = 60;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(Terminations));
        using var place = bench.MakePlace("stops");
        var names = Corpus.Write(place, random, Notes);
        var (longest, early) = (TimeSpan.Zero, 0);
        for (var i = 0; i < bench.Size.Terminations; i++)
        {
            using var worker = bench.Watch(place);
            for (var edit = 0; edit < EditsEach; edit++)
            {
                place.Write(names[random.Next(Notes)], InventedNotes.Alone(random));
            }

            if (i % 4 > 0)
            {
                worker.WaitFor(() => worker.Said.Contains("Watching", StringComparison.Ordinal), Bench.Limit, "it didn't begin");
            }

            Thread.Sleep(random.Next(0, 1500));
            var took = worker.Terminate(Bench.Limit);
            var hasBegun = worker.Said.Contains("Watching", StringComparison.Ordinal);
            early += hasBegun ? 0 : 1;
            longest = took > longest ? took : longest;
            Violation.ThrowIf(hasBegun && worker.ExitCode != 0, $"asked to stop, it ended with {worker.ExitCode}: {worker.Said}");
            Violation.ThrowIf(took > Longest, $"it took {took.TotalSeconds:0.0} s to stop");
            Violation.ThrowIfAny(Oracle.CheckAnyMoment(place), $"after stop {i + 1}");
            Violation.ThrowIf(LedgerCopy.Read(place.Ledger)?.Rows.Any(r => r.State == "running") == true, "notes are left in hand after an orderly stop");
        }

        using (var last = bench.Watch(place))
        {
            place.WaitUntilHandled(last, Bench.Limit);
            last.Terminate(Bench.Limit);
        }

        bench.CheckAgainstReference(place, "after all stops");
        return $"{bench.Size.Terminations} stops, {early} of them before it had begun, at most {longest.TotalSeconds:0.0} s";
    }
}
