using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>Runs of <c>strace</c>, which kills the worker at a system call or lets one fail.</summary>
internal static class Tracer
{
    /// <summary>The calls by which reports and ledger are written and notes are read.</summary>
    public static readonly string[] Calls = ["openat", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "write"];

    /// <summary>Kills at the n-th call.</summary>
    public static string[] Kill(string call, int at) => Inject(call, string.Create(CultureInfo.InvariantCulture, $"signal=KILL:when={at}"));

    /// <summary>Lets the n-th call fail, or every one from then on.</summary>
    public static string[] Fail(string call, string error, int at, bool forEver) =>
        Inject(call, string.Create(CultureInfo.InvariantCulture, $"error={error}:when={at}{(forEver ? "+" : "")}"));

    /// <summary>Kills whenever a file is opened.</summary>
    public static string[] KillAtFile(string path) => [.. Quiet, "-P", path, "-e", "trace=openat", "-e", "inject=openat:signal=KILL"];

    /// <summary>Counts how often a run makes each call, in the thread that makes it most often: the tracer counts for each thread.</summary>
    public static Dictionary<string, int> Count(Bench bench, Place place)
    {
        var file = Path.Combine(place.Root, "calls");
        using var worker = bench.Once(place, "strace", "-f", "-qq", "-o", file, "-e", "trace=" + string.Join(',', Calls));
        Violation.ThrowIf(worker.ExitCode > 1, $"a traced run ended with {worker.ExitCode}: {worker.Said}");
        return File.ReadLines(file).Select(l => l.Split([' ', '('], 3, StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length == 3 && Calls.Contains(p[1], StringComparer.Ordinal))
            .CountBy(p => (Thread: p[0], Call: p[1])).GroupBy(c => c.Key.Call).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(c => c.Value), StringComparer.Ordinal);
    }

    /// <summary>Writes every call by which a file becomes durable, with the names of the files.</summary>
    public static string[] Order(string file) => ["strace", "-f", "-qq", "-y", "-o", file, "-e", "trace=fsync,fdatasync,rename"];

    /// <summary>Lets watches fail: there are none to be had, or no more.</summary>
    public static string[] NoWatches(string call, string error, int from) => Fail(call, error, from, forEver: true);

    private static string[] Quiet => ["strace", "-f", "-qq", "-o", "/dev/null"];

    private static string[] Inject(string call, string what) => [.. Quiet, "-e", "trace=" + call, "-e", $"inject={call}:{what}"];
}
