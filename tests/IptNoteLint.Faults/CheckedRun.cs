using System.Diagnostics;
using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>A run of another command than <c>watch</c>, with what it took.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it said.</param>
/// <param name="Seconds">Time of the processors.</param>
/// <param name="Memory">The most memory it was seen with, in MB.</param>
internal sealed record CheckedRun(int ExitCode, string Output, string Error, double Seconds, long Memory)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a command to its end.</summary>
    public static CheckedRun Of(Bench bench, Place place, params string[] arguments)
    {
        var start = new ProcessStartInfo(bench.Command[0], [.. bench.Command.Skip(1), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = place.Temp,
        };
        start.Environment["TMPDIR"] = place.Temp;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (clock, seconds, memory) = (Stopwatch.StartNew(), 0.0, 0L);
        while (!process.WaitForExit(Look))
        {
            (seconds, memory) = (Math.Max(seconds, SecondsOf(process)), Math.Max(memory, MemoryOf(process.Id)));
            if (clock.Elapsed > Bench.Limit)
            {
                process.Kill(entireProcessTree: true);
                throw new Violation($"it hung: {string.Join(' ', arguments)}");
            }
        }

        return new CheckedRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), seconds, memory);
    }

    /// <summary>The most memory that a process had so far, in MB; 0 if it has just ended.</summary>
    public static long MemoryOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").Where(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).FirstOrDefault();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double SecondsOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }
}
