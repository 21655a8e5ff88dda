using System.Text.Json;

namespace IptNoteLint.Tests.Cli;

/// <summary>Settings as a user meets them: files, the command line, and what tells where a value comes from.</summary>
public sealed class SettingsCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NearestFile_HasTheLastWord_UpToTheRoot()
    {
        _folder.Write("iptlint.yml", "profile: ipc-3\n");
        _folder.Write("clinic/.config/iptlint.yml", "root: true\nextends: shared.yml\nrules:\n  IPT1401: hint\nfolders:\n  \"*/adolescents\":\n    profile: ipt-a-12\n");
        _folder.Write("clinic/shared.yml", "packs: uk\nrules: {IPT1401: error, IPT1501: info}\n");
        _folder.Write("clinic/north/iptlint.yml", "fail-on: error\n");
        _folder.Write("clinic/north/adolescents/s.txt", SampleNotes.Thin);

        var shown = Iptlint.RunIn(_folder.Path, "config", "show", "clinic/north/adolescents/s.txt");

        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Equal(
            [
                "baseline: none|default", "cases: folder|default", "extend-select:|default", "fail-on: error|clinic/north/iptlint.yml:1", "house-packs:|default", "max-warnings: none|default",
                "packs: uk|clinic/shared.yml:1", "profile: ipt-a-12|clinic/.config/iptlint.yml:7", "quotes: usual|default",
                "rules.IPT1401: hint|clinic/.config/iptlint.yml:4", "rules.IPT1501: info|clinic/shared.yml:2", "select: usual|default", "suppress-in-note: false|default",
            ],
            shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join('|', l.Split('#').Select(p => p.Trim()))));
        Assert.Contains("profile: ipsrt  ", Iptlint.RunIn(_folder.Path, "config", "show", "clinic", "--profile", "ipsrt").Output, StringComparison.Ordinal);
        Assert.Contains("profile: adult  ", Iptlint.RunIn(_folder.Path, "config", "show", ".", "--isolated").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_AreLintedOnTheirOwnTerms()
    {
        _folder.Write("iptlint.yml", "root: true\nfolders:\n  late:\n    profile: maintenance\n");
        _folder.Write("early/s.txt", SampleNotes.Session(4));
        _folder.Write("late/s.txt", SampleNotes.Session(4));

        using var report = JsonDocument.Parse(Iptlint.Run("check", _folder.Path, "--format", "json", "--fail-on", "never").Output);
        var notes = report.RootElement.GetProperty("notes");

        Assert.Equal("adult", report.RootElement.GetProperty("tool").GetProperty("profile").GetString());
        Assert.False(notes[0].TryGetProperty("settings", out _));
        Assert.Equal("maintenance", notes[1].GetProperty("settings").GetProperty("profile").GetString());
        Assert.Contains("In late: profile maintenance.", Iptlint.Run("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("profil: adult\n", "iptlint.yml:1: There is no key 'profil' here. Did you mean 'profile'?")]
    [InlineData("rules:\n  no-plam: off\n", "iptlint.yml:2: There is no rule 'no-plam'. Did you mean no-plan?")]
    [InlineData("extends: away.yml\n", "iptlint.yml:1: There is no file 'away.yml' to extend.")]
    [InlineData("extends: iptlint.yml\n", "iptlint.yml:1: 'iptlint.yml' builds on this file itself.")]
    [InlineData("baseline: away.json\n", "iptlint.yml:1: There is no baseline 'away.json'")]
    public void FileThatCantBeUsed_IsOneErrorWithItsLine(string text, string complaint)
    {
        _folder.Write("iptlint.yml", text);
        _folder.Write("s.txt", SampleNotes.Thin);

        var run = Iptlint.RunIn(_folder.Path, "check", ".");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"iptlint: {complaint}", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoFilesInOneFolder_AreRefused()
    {
        _folder.Write("iptlint.yml", "root: true\n");
        _folder.Write(".config/iptlint.yml", "root: true\n");
        _folder.Write("s.txt", SampleNotes.Thin);
        Assert.Contains("There is also iptlint.yml; a folder has one settings file.", Iptlint.RunIn(_folder.Path, "check", ".").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Selection_SaysWhatRuns_AndNamesTheRulesAboutRiskThatDont()
    {
        var note = _folder.Write("s.txt", SampleNotes.Thin);

        var only = Iptlint.Run("check", note, "--select", "problem-area-not-named,IPT1401", "--extend-select", "no-plan", "--format", "lines");
        Assert.Equal(["IPT1001", "IPT1501"], only.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[2]).Order());
        Assert.Contains("About risk, but left out by the selection of rules: IPT1601", only.Error, StringComparison.Ordinal);

        var without = Iptlint.Run("check", note, "--ignore", "IPT1602", "--ignore", "no-plan");
        Assert.DoesNotContain("IPT1501 warning", without.Output, StringComparison.Ordinal);
        Assert.Contains("Switched off by the settings: IPT1501, IPT1602.", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SeverityAndLimitOfWarnings_DecideTheExitCode()
    {
        var note = _folder.Write("s.txt", SampleNotes.Thin);
        string[] select = ["check", note, "--select", "IPT1001", "--select", "IPT1501", "--format", "lines"];

        Assert.Equal(1, Iptlint.Run([.. select]).ExitCode);
        Assert.Equal(0, Iptlint.Run([.. select, "--max-warnings", "2"]).ExitCode);
        Assert.Equal(1, Iptlint.Run([.. select, "--max-warnings", "1"]).ExitCode);
        Assert.Equal(0, Iptlint.Run([.. select, "--severity", "IPT1001=hint,no-plan=info"]).ExitCode);
        Assert.Contains(": error IPT1001 ", Iptlint.Run([.. select, "--severity", "problem-area-not-named=error"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severity", "IPT1001", "--severity: 'IPT1001' should be a rule and a severity")]
    [InlineData("--severity", "IPT1001=bad", "--severity: A rule can't weigh 'bad'.")]
    [InlineData("--select", "IPT1O01", "--select: There is no rule 'IPT1O01'. Did you mean IPT1001?")]
    [InlineData("--profile", "ipt-a", "--profile: 'profile' can't be 'ipt-a'. Did you mean 'ipt-a-12'?")]
    [InlineData("--fail-on", "warn", "--fail-on: 'fail-on' can't be 'warn'. Did you mean 'warning'?")]
    [InlineData("--baseline", "away.json", "--baseline: There is no baseline")]
    [InlineData("--as-of", "tomorrow", "--as-of: 'tomorrow' should be a date")]
    public void OptionThatCantBe_IsWrongUsage(string option, string value, string complaint)
    {
        var run = Iptlint.Run("check", _folder.Write("s.txt", SampleNotes.Thin), option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"iptlint: {complaint}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_WritesTheDefaultsOnce()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        var before = Iptlint.Run("check", _folder["s.txt"], "--format", "json").Output;

        Assert.Equal(0, Iptlint.Run("init", _folder.Path).ExitCode);
        Assert.Equal(before, Iptlint.Run("check", _folder["s.txt"], "--format", "json").Output);
        Assert.Equal(2, Iptlint.Run("init", _folder.Path).ExitCode);
    }
}
