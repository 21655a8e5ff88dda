namespace IptNoteLint.Faults.Scenes;

/// <summary>A note kills the worker whenever it is opened. After a few tries it is left alone, and every other note is reported.</summary>
internal static class DeadlyNote
{
    private const int MostTries = 6;

    public static string Run(Bench bench)
    {
        Skip.Unless(Bench.CanTrace, "strace is absent or may not trace here");
        var random = bench.Chance(nameof(DeadlyNote));
        using var place = bench.MakePlace("deadly");
        var names = Corpus.Write(place, random, 60);
        var tries = Start(bench, place, "in1/deadly.txt", random);
        Start(bench, place, names[30], random);
        return $"a new and a changed one, each left alone after {tries} tries";
    }

    private static int Start(Bench bench, Place place, string deadly, Random random)
    {
        place.Write(deadly, InventedNotes.Alone(random));
        Thread.Sleep(550);
        var tries = 1;
        for (; ; tries++)
        {
            using var worker = bench.Once(place, Tracer.KillAtFile(place.PathOf(deadly)));
            if (worker.ExitCode <= 2)
            {
                break;
            }

            Violation.ThrowIf(tries > MostTries, $"{deadly}: it killed the worker {tries} times");
        }

        Violation.ThrowIfAny(Oracle.CheckSettled(place, (name, code) => name == deadly && code == "CRASHED"), "beside a deadly note");
        place.Delete(deadly);
        bench.Once(place).Dispose();
        return tries;
    }
}
