using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using IptNoteLint.Faults;
using IptNoteLint.Faults.Scenes;

// IptNoteLint.Faults PROGRAM [CONTROL=PROGRAM...]: plays every scene with a worker, and lets the oracle judge. The controls are
// workers with a fault built in, which the oracle must see. IPT_FAULTS=ci|release|tiny says how often, IPT_FAULTS_SEED=N plays
// a run again, IPT_FAULTS_ONLY=SCENE,... plays some scenes only.
(string Name, Func<Bench, string> Play)[] scenes =
[
    ("killed at random", KillsAtRandom.Run),
    ("killed at system calls", KillsAtCalls.Run),
    ("failing system calls", FailingCalls.Run),
    ("order of system calls", OrderOfCalls.Run),
    ("full disk", FullDisk.Run),
    ("notes that change", NotesThatChange.Run),
    ("bursts", Bursts.Run),
    ("lost watches", LostWatches.Run),
    ("deadly note", DeadlyNote.Run),
    ("stops under load", Terminations.Run),
    ("two workers", Takeovers.Run),
    ("damaged ledgers", DamagedLedgers.Run),
    ("hostile notes", HostileNotes.Run),
];

var size = Environment.GetEnvironmentVariable("IPT_FAULTS") switch
{
    null or "" or "ci" => FaultSize.Ci,
    "release" => FaultSize.Release,
    "tiny" => FaultSize.Tiny,
    var other => throw new ArgumentException($"IPT_FAULTS is '{other}'; ci, release and tiny are known."),
};
var seed = int.TryParse(Environment.GetEnvironmentVariable("IPT_FAULTS_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
var only = (Environment.GetEnvironmentVariable("IPT_FAULTS_ONLY") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
var folder = Directory.CreateTempSubdirectory("iptlint-faults-").FullName;
var (passed, failed, benches) = (0, 0, 0);
Console.WriteLine($"seed {seed}, in {folder}");

// Most scenes wait much and compute little: two at a time take little longer than one. The bursts have the machine for themselves.
var asked = scenes.Where(s => only.Length == 0 || only.Contains(s.Name)).ToList();
var two = new ParallelOptions { MaxDegreeOfParallelism = 2 };
Parallel.ForEach(Partitioner.Create(asked.Where(s => s.Play != Bursts.Run), EnumerablePartitionerOptions.NoBuffering), two, s => Play(s.Name, () => s.Play(BenchOf(args[0], size))));
asked.Where(s => s.Play == Bursts.Run).ToList().ForEach(s => Play(s.Name, () => s.Play(BenchOf(args[0], size))));

foreach (var (control, program) in args.Skip(1).Select(a => a.Split('=', 2)).Select(p => (p[0], p[1])).Where(_ => only.Length == 0 || only.Contains("controls")))
{
    Play($"control: {control}", () => Controls.MustFail(control, BenchOf(program, FaultSize.Control)));
}

if (failed == 0)
{
    Bench.Succeeds("rm", "-rf", folder);
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

Bench BenchOf(string program, FaultSize size) =>
    new(Interlocked.Increment(ref benches), program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : [program], size, seed, folder);

void Play(string name, Func<string> play)
{
    var clock = Stopwatch.StartNew();
    try
    {
        var done = play();
        Interlocked.Increment(ref passed);
        Console.WriteLine($"passed: {name}: {done} ({clock.Elapsed.TotalSeconds:0} s)");
    }
    catch (Skip e)
    {
        Console.WriteLine($"skipped: {name}: {e.Message}");
    }
    catch (Exception e)
    {
        Interlocked.Increment(ref failed);
        Console.WriteLine($"FAILED: {name}: {(e is Violation ? e.Message : e)} ({clock.Elapsed.TotalSeconds:0} s; seed {seed})");
    }
}
