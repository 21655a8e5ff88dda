using System.Diagnostics;

namespace IptNoteLint.Tests.Cli;

/// <summary>What a shell offers, asked in a real one.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("iptlint exp", "explain")]
    [InlineData("iptlint baseline cr", "create")]
    [InlineData("iptlint check --show-p", "--show-passes")]
    [InlineData("iptlint check --format ch", "checkstyle")]
    [InlineData("iptlint check --profile ipt-", "ipt-a-12 ipt-b-8")]
    [InlineData("iptlint check notes --select IPT150", "IPT1501 IPT1502 IPT1503")]
    [InlineData("iptlint check --ignore no-pl", "no-plan")]
    [InlineData("iptlint check --select IPT1001,no-pl", "IPT1001,no-plan")]
    [InlineData("iptlint check --severity no-pl", "no-plan=")]
    [InlineData("iptlint explain no-pl", "no-plan")]
    [InlineData("iptlint rules --format ma", "markdown")]
    [InlineData("iptlint completion ", "bash fish pwsh zsh")]
    [InlineData("iptlint check ", "")]
    public void Bash_OffersWhatFits(string line, string offered)
    {
        if (OperatingSystem.IsWindows() || !Iptlint.HasTool("bash"))
        {
            return;
        }

        Assert.Equal(offered, string.Join(' ', Bash(line).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _iptlint iptlint")]
    [InlineData("zsh", "compdef _iptlint iptlint")]
    [InlineData("fish", "complete -c iptlint")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName iptlint")]
    public void EveryShell_HasItsScript(string shell, string registers)
    {
        var run = Iptlint.Run("completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    private static string Bash(string line)
    {
        var words = line.Split(' ');
        var script = $$"""
            iptlint() { dotnet '{{Iptlint.Program}}' "$@"; }
            source <(iptlint completion bash)
            COMP_WORDS=({{string.Join(' ', words.Select(w => $"'{w}'"))}}) COMP_CWORD={{words.Length - 1}} COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            _iptlint 2>/dev/null
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
