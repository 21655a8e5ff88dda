using System.Diagnostics;
using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>A worker in a process of its own, perhaps under a tracer.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Place _place;
    private readonly bool _isTraced;

    private WorkerProcess(Process process, Place place, bool isTraced) => (_process, _place, _isTraced) = (process, place, isTraced);

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>What it said on standard output and standard error.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Starts a worker.</summary>
    /// <param name="command">The program.</param>
    /// <param name="place">Where it works.</param>
    /// <param name="tracer">What runs it, such as <c>strace</c> with its options; empty for none.</param>
    /// <param name="options">More options of <c>watch</c>.</param>
    public static WorkerProcess Start(IReadOnlyList<string> command, Place place, IReadOnlyList<string> tracer, params string[] options)
    {
        string[] all = [.. tracer, .. command, "watch", place.Notes, "--reports", place.Reports, .. options];
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = place.Temp };
        start.Environment["TMPDIR"] = place.Temp;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        var worker = new WorkerProcess(Process.Start(start)!, place, tracer.Count > 0);
        worker._process.ErrorDataReceived += (_, e) => worker.Hear(e.Data);
        worker._process.OutputDataReceived += (_, e) => worker.Hear(e.Data);
        worker._process.BeginErrorReadLine();
        worker._process.BeginOutputReadLine();
        return worker;
    }

    /// <summary>The most memory it had so far, in MB.</summary>
    public long MostMemory => CheckedRun.MemoryOf(_process.Id);

    /// <summary>Ends it as a power cut does; a tracer with it.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: _isTraced);
        _process.WaitForExit();
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan Terminate(TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }

        WaitForExit(limit);
        return clock.Elapsed;
    }

    /// <summary>Waits until it ends by itself.</summary>
    public void WaitForExit(TimeSpan limit)
    {
        if (!_process.WaitForExit(limit))
        {
            Kill();
            throw new Violation($"the worker hung: it didn't end within {limit.TotalSeconds:0} s");
        }

        // Once more, so that all it said has come.
        _process.WaitForExit();
    }

    /// <summary>Waits until something is so.</summary>
    public void WaitFor(Func<bool> condition, TimeSpan limit, string otherwise)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Violation.ThrowIf(_process.HasExited, $"{otherwise}: the worker ended with {(_process.HasExited ? _process.ExitCode : 0)}");
            Violation.ThrowIf(clock.Elapsed > limit, $"{otherwise} within {limit.TotalSeconds:0} s");
            Thread.Sleep(20);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            _place.Hear(line);
            lock (_process)
            {
                Said += line + "\n";
            }
        }
    }
}
