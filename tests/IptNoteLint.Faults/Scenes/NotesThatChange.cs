using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace IptNoteLint.Faults.Scenes;

/// <summary>
/// Notes are changed and deleted just when the worker may read them, written slowly in small pieces, edited all the time, and
/// given times of 1970 and 2099, while somebody reads the reports. No report may be about anything but a version that was whole.
/// </summary>
internal static class NotesThatChange
{
    /// <summary>A state that stayed this long may count as a version: the worker waits half a second.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    private static readonly DateTime[] OddTimes = [DateTime.UnixEpoch, new(2099, 12, 31, 0, 0, 0, DateTimeKind.Utc)];

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(NotesThatChange));
        using var place = bench.MakePlace("changing");
        var versions = new Versions();
        using var worker = bench.Watch(place);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadReports(place, versions, stop.Token));
        var seeds = Enumerable.Range(0, 64).Select(_ => random.Next()).ToArray();
        Task[] writers =
        [
            .. Enumerable.Range(0, 32).Select(i => Task.Run(() => ChangeWhileRead(place, versions, new Random(seeds[i]), i, bench.Size.ChangesWhileRead / 32 + 1))),
            .. Enumerable.Range(0, 16).Select(i => Task.Run(() => WriteSlowly(place, versions, new Random(seeds[32 + i]), i, bench.Size.SlowWriters / 16 + 1))),
            .. Enumerable.Range(0, 2).Select(i => Task.Run(() => Edit(place, versions, new Random(seeds[48 + i]), i, bench.Size.Edits / 2))),
        ];
        Task.WaitAll(writers);
        place.WaitUntilHandled(worker, Bench.Limit);
        stop.Cancel();
        var read = reader.GetAwaiter().GetResult();
        worker.Terminate(Bench.Limit);
        Violation.ThrowIfAny(Oracle.CheckSettled(place), "after all changes");
        var results = LedgerCopy.Read(place.Ledger)!.Results;
        Violation.ThrowIfAny([.. results.Where(r => !versions.Has(r.Path, r.Sha256)).Select(r => $"{r.Path}: a result about bytes that were never whole")], "of all results");
        Violation.ThrowIfAny(Oracle.Compare(place, bench.Reference(place)), "after all changes");
        return $"{bench.Size.ChangesWhileRead} changes while read, {bench.Size.SlowWriters} slow writers, {bench.Size.Edits} edits; {results.Count} results, {read} reports read meanwhile";
    }

    private static void ChangeWhileRead(Place place, Versions versions, Random random, int number, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var name = $"read{number}/n{random.Next(4)}.txt";
            versions.Write(place, name, InventedNotes.Alone(random));

            // About when it has settled and is read.
            Thread.Sleep(random.Next(450, 700));
            switch (random.Next(4))
            {
                case 0:
                    place.Delete(name);
                    break;
                case 1:
                    var text = InventedNotes.Alone(random);
                    versions.Add(name, text);
                    place.Replace(name, text);
                    break;
                default:
                    versions.WritePieces(place, name, InventedNotes.Alone(random), [random.Next(0, 200)], () => Thread.Sleep(random.Next(0, 3)), Quiet);
                    break;
            }
        }
    }

    private static void WriteSlowly(Place place, Versions versions, Random random, int number, int times)
    {
        for (var i = 0; i < times; i++)
        {
            int[] cuts = [.. Enumerable.Range(0, random.Next(3, 12)).Select(_ => random.Next(1, 300)).Order()];
            versions.WritePieces(place, $"slow{number}/n{i}.txt", InventedNotes.Alone(random), cuts, () => Thread.Sleep(random.Next(20, 300)), Quiet);
        }
    }

    private static void Edit(Place place, Versions versions, Random random, int number, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var name = $"edit{number}/n{random.Next(100)}.txt";
            versions.Write(place, name, InventedNotes.Alone(random));
            if (random.Next(10) == 0)
            {
                File.SetLastWriteTimeUtc(place.PathOf(name), OddTimes[random.Next(2)]);
            }

            Thread.Sleep(random.Next(0, 5));
        }
    }

    // As a consumer that looks at reports at any time.
    private static int ReadReports(Place place, Versions versions, CancellationToken stop)
    {
        var read = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                foreach (var file in Directory.Exists(place.Reports) ? Directory.EnumerateFiles(place.Reports, "*.json", SearchOption.AllDirectories) : [])
                {
                    var (path, sha256, status) = Report.ReadData(file, out _);
                    Violation.ThrowIf(status == "linted" && !versions.Has(path!, sha256!), $"{path}: a report about bytes that were never whole");
                    read++;
                }
            }
            catch (IOException)
            {
                // A note was deleted, and its reports with it.
            }

            Thread.Sleep(20);
        }

        return read;
    }

    /// <summary>Every version of every note that was whole.</summary>
    private sealed class Versions
    {
        private readonly ConcurrentDictionary<(string Name, string Sha256), bool> _all = new();

        public bool Has(string name, string sha256) => _all.ContainsKey((name, sha256));

        public void Add(string name, string text) => _all[(name, Place.HashOf(Encoding.UTF8.GetBytes(text)))] = true;

        public void Write(Place place, string name, string text)
        {
            Add(name, text);
            place.Write(name, text);
        }

        /// <summary>Writes a note in pieces, in its place. What stayed for long between two of them, because the machine was busy, counts as a version.</summary>
        public void WritePieces(Place place, string name, string text, int[] cuts, Action pause, TimeSpan quiet)
        {
            Add(name, text);
            Directory.CreateDirectory(Path.GetDirectoryName(place.PathOf(name))!);
            var bytes = Encoding.UTF8.GetBytes(text);
            place.Written[name] = Place.HashOf(bytes);
            using var file = new FileStream(place.PathOf(name), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            foreach (var (from, to) in cuts.Prepend(0).Zip(cuts.Append(bytes.Length)).Where(p => p.First < p.Second))
            {
                var clock = Stopwatch.StartNew();
                file.Write(bytes.AsSpan(from..Math.Min(to, bytes.Length)));
                if (to < bytes.Length)
                {
                    pause();
                    if (clock.Elapsed > quiet)
                    {
                        _all[(name, Place.HashOf(bytes[..to]))] = true;
                    }
                }
            }
        }
    }
}
