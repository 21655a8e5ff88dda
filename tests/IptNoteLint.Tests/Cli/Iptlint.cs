using System.Diagnostics;
using System.Text;

namespace IptNoteLint.Tests.Cli;

/// <summary>What a run of the program left.</summary>
internal sealed record IptlintRun(int ExitCode, string Output, string Error);

/// <summary>Runs the real program in a process of its own.</summary>
internal static class Iptlint
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>The program beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "iptlint.dll");

    /// <summary>Whether a command of the system is there. It must be where <c>CI</c> is set: there no test passes by being left out.</summary>
    public static bool HasTool(string name)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, name)));
        Assert.True(isThere || string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), $"'{name}' is not installed, so a test can't run.");
        return isThere;
    }

    public static IptlintRun Run(params string[] arguments) => Run(Start(arguments), []);

    public static IptlintRun RunWithInput(byte[] input, params string[] arguments) => Run(Start(arguments), input);

    /// <summary>Runs it in a folder.</summary>
    public static IptlintRun RunIn(string folder, params string[] arguments)
    {
        var start = Start(arguments);
        start.WorkingDirectory = folder;
        return Run(start, []);
    }

    /// <summary>Runs it as a user whom permissions bind: the superuser's own exemption is dropped. Null where that can't be done.</summary>
    public static IptlintRun? RunBoundByPermissions(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        if (Environment.UserName != "root")
        {
            return Run(arguments);
        }

        string[] wrapped = ["--bounding-set", "-dac_override,-dac_read_search", "dotnet", Program, .. arguments];
        return HasTool("setpriv") ? Run(StartOf("setpriv", wrapped), []) : null;
    }

    /// <summary>Runs it with a terminal for its output. Null where there is no such tool.</summary>
    public static IptlintRun? RunOnATerminal(string variable, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || !HasTool("script"))
        {
            return null;
        }

        var command = string.Join(' ', new[] { "dotnet", Program }.Concat(arguments).Select(a => $"'{a}'"));
        var start = StartOf("script", ["--quiet", "--return", "--command", $"{variable} TERM=xterm {command}", "/dev/null"]);
        return Run(start, []);
    }

    public static ProcessStartInfo Start(params string[] arguments) => StartOf("dotnet", [Program, .. arguments]);

    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        return start;
    }

    private static IptlintRun Run(ProcessStartInfo start, byte[] input)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"iptlint {string.Join(' ', start.ArgumentList)} didn't end.");
        }

        return new IptlintRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
