using System.Diagnostics;

namespace IptNoteLint.Pages.Tests;

/// <summary>Runs the program beside the tests.</summary>
internal static class IptlintProcess
{
    /// <summary>Runs it to its end; fails if something was left unchecked.</summary>
    /// <returns>The most memory it held, in bytes.</returns>
    public static long Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "iptlint.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has just ended; the last reading stands.
            }
        }

        process.WaitForExit();
        _ = output.Result;
        Assert.True(process.ExitCode is 0 or 1, $"iptlint {arguments[0]} ended with {process.ExitCode}:\n{errors.Result}");
        return peak;
    }
}
