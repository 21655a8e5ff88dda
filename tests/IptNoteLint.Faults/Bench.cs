using System.Diagnostics;
using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>What a scene is given.</summary>
/// <param name="Number">Tells its places from those of others.</param>
/// <param name="Command">The program under test.</param>
/// <param name="Size">How often to bring a fault about.</param>
/// <param name="Seed">Makes a run the same again, as far as the machine allows.</param>
/// <param name="Folder">Where to work.</param>
internal sealed record Bench(int Number, IReadOnlyList<string> Command, FaultSize Size, int Seed, string Folder)
{
    /// <summary>Far longer than anything takes that hasn't hung, also on a busy machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(180);

    private int _places;

    /// <summary>Whether system calls can be traced and made to fail here.</summary>
    public static bool CanTrace { get; } = Succeeds("strace", "-o", "/dev/null", "true");

    /// <summary>A place of its own.</summary>
    public Place MakePlace(string name) => new(Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{Number}-{Interlocked.Increment(ref _places)}")));

    /// <summary>Chance for one scene, the same for every run with this seed.</summary>
    public Random Chance(string scene) => new(Seed ^ (int)scene.Aggregate(17u, (hash, c) => (hash * 31) + c));

    /// <summary>Starts a worker that watches.</summary>
    public WorkerProcess Watch(Place place, params string[] options) => WorkerProcess.Start(Command, place, [], options);

    /// <summary>Lets a worker do what is to be done, perhaps under a tracer.</summary>
    public WorkerProcess Once(Place place, params string[] tracer)
    {
        var worker = WorkerProcess.Start(Command, place, tracer, "--once");
        worker.WaitForExit(Limit);
        return worker;
    }

    /// <summary>Checks a place that a worker is done with, also against what a worker without faults makes of the same notes.</summary>
    public void CheckAgainstReference(Place place, string when, bool mayRepeat = false)
    {
        Violation.ThrowIfAny(Oracle.CheckSettled(place, mayRepeat: mayRepeat), when);
        Violation.ThrowIfAny(Oracle.Compare(place, Reference(place)), when);
    }

    /// <summary>Reports of the same notes by a worker without faults.</summary>
    public string Reference(Place place)
    {
        var reference = new Place(place.Root) { Reports = Path.Combine(place.Root, "reference") };
        if (Directory.Exists(reference.Reports))
        {
            Directory.Delete(reference.Reports, recursive: true);
        }

        using var worker = Once(reference);
        Violation.ThrowIf(worker.ExitCode > 1, $"the worker ends with {worker.ExitCode} when nothing is wrong: {worker.Said}");
        return reference.Reports;
    }

    /// <summary>Runs a command of the system.</summary>
    public static bool Succeeds(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
