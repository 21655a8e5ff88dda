namespace IptNoteLint.Faults.Scenes;

/// <summary>The ledger is damaged. The worker finds out anew what it can't read, and everything is as before.</summary>
internal static class DamagedLedgers
{
    private const int Notes = 60;

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(DamagedLedgers));
        using var place = bench.MakePlace("damaged");
        var names = Corpus.Write(place, random, Notes);
        Thread.Sleep(550);
        var reference = bench.Reference(place);
        bench.Once(place).Dispose();
        var foreign = LeftByAKill(bench, random);
        (string Name, Action<string> Damage)[] kinds =
        [
            ("flipped bits", l => Change(l, b => Flip(b, random, 1))),
            ("more flipped bits", l => Change(l, b => Flip(b, random, 20))),
            ("cut off", l => Change(l, b => b[..random.Next(b.Length)])),
            ("no header", l => Change(l, b => [.. new byte[100], .. b[100..]])),
            ("only zeros", l => Change(l, b => new byte[b.Length])),
            ("another's log", l => File.WriteAllBytes(l + "-wal", foreign)),
            ("a log without an end", l => File.WriteAllBytes(l + "-wal", foreign[..random.Next(foreign.Length)])),
            ("no ledger", File.Delete),
        ];
        for (var i = 0; i < bench.Size.DamagedLedgers; i++)
        {
            var (name, damage) = kinds[i % kinds.Length];
            damage(place.Ledger);
            using var worker = bench.Once(place);
            Violation.ThrowIf(worker.ExitCode > 1, $"{name}: it ended with {worker.ExitCode}: {worker.Said}");
            Violation.ThrowIfAny(Oracle.CheckSettled(place, mayRepeat: true), $"{name} ({i + 1})");
            Violation.ThrowIfAny(Oracle.Compare(place, reference), $"{name} ({i + 1})");
        }

        LoseLog(bench, place, names, random);
        var aside = Directory.GetFiles(place.Reports, "*.damaged-*").Length;
        return $"{bench.Size.DamagedLedgers} ledgers in {kinds.Length} ways and one whose log was lost; {aside} files set aside";
    }

    // What a killed worker had in its log.
    private static byte[] LeftByAKill(Bench bench, Random random)
    {
        using var other = bench.MakePlace("other");
        Corpus.Write(other, random, Notes);
        using var worker = bench.Watch(other);
        other.WaitUntilHandled(worker, Bench.Limit);
        worker.Kill();
        return File.ReadAllBytes(other.Ledger + "-wal");
    }

    private static void LoseLog(Bench bench, Place place, List<string> names, Random random)
    {
        using (var worker = bench.Watch(place))
        {
            names.ForEach(n => place.Write(n, InventedNotes.Alone(random)));
            place.WaitUntilHandled(worker, Bench.Limit);
            worker.Kill();
        }

        File.Delete(place.Ledger + "-wal");
        bench.Once(place).Dispose();
        bench.CheckAgainstReference(place, "without the log", mayRepeat: true);
    }

    private static void Change(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    private static byte[] Flip(byte[] bytes, Random random, int times)
    {
        for (var i = 0; i < times; i++)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    }
}
