using System.Collections.Concurrent;
using System.Diagnostics;

namespace IptNoteLint.Tests.Cli;

/// <summary>The real worker in a process of its own.</summary>
internal sealed class WatchProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    public WatchProcess(params string[] arguments)
    {
        _process = Process.Start(Iptlint.Start(["watch", .. arguments]))!;
        _process.ErrorDataReceived += (_, e) => _log.Enqueue(e.Data ?? "");
        _process.BeginErrorReadLine();
    }

    public string Log => string.Join('\n', _log);

    /// <summary>Waits until something is so; how long it took, or null after the limit.</summary>
    public static async Task<TimeSpan?> WaitFor(Func<bool> condition, double seconds)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(seconds))
        {
            if (condition())
            {
                return clock.Elapsed;
            }

            await Task.Delay(20);
        }

        return null;
    }

    /// <summary>Asks it to end, as a service manager does, and waits.</summary>
    /// <returns>The exit code; null if it didn't end in time.</returns>
    public int? Terminate(double seconds)
    {
        using (Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
        }

        return _process.WaitForExit(TimeSpan.FromSeconds(seconds)) ? _process.ExitCode : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
