namespace IptNoteLint.Faults.Scenes;

/// <summary>The worker is killed at random moments while notes are written.</summary>
internal static class KillsAtRandom
{
    private const int Notes = 300;
    private const int EditsEach = 20;

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(KillsAtRandom));
        using var place = bench.MakePlace("kills");
        var names = Corpus.Write(place, random, Notes);
        var span = Start(bench, place) + TimeSpan.FromSeconds(1.5);
        for (var kill = 0; kill < bench.Size.Kills; kill++)
        {
            using var worker = bench.Watch(place);
            for (var edit = 0; edit < EditsEach; edit++)
            {
                place.Write(names[random.Next(Notes)], InventedNotes.Alone(random));
            }

            Corpus.EditCourse(place, random, random.Next(2));
            Thread.Sleep(span * random.NextDouble());
            worker.Kill();
            Violation.ThrowIfAny(Oracle.CheckAnyMoment(place), $"after kill {kill + 1}");
        }

        using (var last = bench.Watch(place))
        {
            place.WaitUntilHandled(last, Bench.Limit);

            // A note that was in hand at three kills was taken for their cause; it is tried again after some seconds.
            last.WaitFor(() => names.TrueForAll(n => Report.Read(place, n).Status == "linted"), Bench.Limit, "a note was left alone");
            place.WaitUntilHandled(last, Bench.Limit);
            last.Terminate(Bench.Limit);
        }

        bench.CheckAgainstReference(place, "after all kills");
        return $"{bench.Size.Kills} kills, {Notes} notes, {bench.Size.Kills * (EditsEach + 1)} edits";
    }

    // How long it takes from the start until everything is looked at; the kills are spread over that and what follows.
    private static TimeSpan Start(Bench bench, Place place)
    {
        using (var first = bench.Watch(place))
        {
            place.WaitUntilHandled(first, Bench.Limit);
            first.Terminate(Bench.Limit);
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var again = bench.Watch(place);
        place.WaitUntilHandled(again, Bench.Limit);
        var took = clock.Elapsed;
        again.Terminate(Bench.Limit);
        return took;
    }
}
