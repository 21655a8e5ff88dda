using System.Diagnostics;

namespace IptNoteLint.Faults.Scenes;

/// <summary>Thousands of notes come at once while every processor is busy, then many new folders with their notes.</summary>
internal static class Bursts
{
    private const int NotesOfFolder = 10;

    public static string Run(Bench bench)
    {
        var random = bench.Chance(nameof(Bursts));
        using var place = bench.MakePlace("bursts");
        using var worker = bench.Watch(place);
        var limit = Bench.Limit + TimeSpan.FromMilliseconds(100 * Math.Max(bench.Size.BurstNotes, bench.Size.NewFolders * NotesOfFolder));
        var took = new List<string>();
        for (var burst = 0; burst < bench.Size.Bursts; burst++)
        {
            var texts = Enumerable.Range(0, bench.Size.BurstNotes).Select(i => (Name: $"burst{burst}/n{i}.txt", Text: InventedNotes.Alone(random))).ToList();
            took.Add(Time(() =>
            {
                WhileBusy(() => texts.ForEach(t => place.Write(t.Name, t.Text)));
                place.WaitUntilHandled(worker, limit);
            }));
        }

        took.Add(Time(() =>
        {
            for (var folder = 0; folder < bench.Size.NewFolders; folder++)
            {
                for (var note = 0; note < NotesOfFolder; note++)
                {
                    place.Write($"new/f{folder}/n{note}.txt", InventedNotes.Alone(random));
                }
            }

            place.WaitUntilHandled(worker, limit);
        }));
        var memory = worker.MostMemory;
        worker.Terminate(Bench.Limit);
        Violation.ThrowIfAny(Oracle.CheckSettled(place), "after all bursts");
        Violation.ThrowIf(memory > 500, $"the worker took {memory} MB");
        return $"{bench.Size.Bursts} × {bench.Size.BurstNotes} notes, then {bench.Size.NewFolders} folders × {NotesOfFolder}: handled after {string.Join(", ", took)} s; at most {memory} MB";
    }

    private static string Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return $"{clock.Elapsed.TotalSeconds:0}";
    }

    private static void WhileBusy(Action action)
    {
        using var stop = new CancellationTokenSource();
        var spinning = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => Spin(stop.Token))).ToList();
        spinning.ForEach(t => t.Start());
        action();

        // The worker has begun to read them meanwhile.
        Thread.Sleep(2000);
        stop.Cancel();
        spinning.ForEach(t => t.Join());
    }

    private static void Spin(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Thread.SpinWait(1000);
        }
    }
}
