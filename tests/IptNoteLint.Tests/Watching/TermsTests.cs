using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Tests.Watching;

/// <summary>Settings and suppressions that change while a folder is watched.</summary>
public sealed class TermsTests : IDisposable
{
    private const string Thin = "Session 7 of 12\nS: Slept badly.\n";

    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewSidecar_IsTakenUp()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("s.txt.iptlint.yml", "suppress: [{rule: IPT1501, reason: In the letter.}]\n");
        _folder.Settle();
        Assert.Contains("In the letter.", File.ReadAllText(_folder.ReportPath("s.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedSettings_LintEveryNoteAgain()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("iptlint.yml", "root: true\nprofile: maintenance\n");
        _folder.Settle();
        Assert.Contains("\"profile\": \"maintenance\"", File.ReadAllText(_folder.ReportPath("s.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsThatCantBeUsed_AreToldByEveryNote_UntilTheyCan()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("iptlint.yml", "profil: x\n");
        _folder.Settle();
        Assert.Contains("There is no key 'profil' here.", _folder.Field("s.txt", "error"), StringComparison.Ordinal);
        Assert.True(_folder.Outcome.HasTrouble);
        _folder.Write("iptlint.yml", "profile: adult\n");
        _folder.Settle();
        Assert.Equal("linted", _folder.Field("s.txt", "status"));
    }

    [Fact]
    public void ChangedBaseline_IsTakenUp()
    {
        _folder.Write("iptlint.yml", "root: true\nbaseline: known.json\n");
        WriteBaseline();
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        using var report = JsonDocument.Parse(File.ReadAllText(_folder.ReportPath("s.txt")));
        var finding = report.RootElement.GetProperty("notes")[0].GetProperty("results").EnumerateArray()
            .First(r => r.GetProperty("kind").GetString() == "fail" && !r.GetProperty("ruleId").GetString()!.StartsWith("IPT16", StringComparison.Ordinal));
        Assert.DoesNotContain("Known since the baseline", report.RootElement.GetRawText(), StringComparison.Ordinal);
        WriteBaseline(new KnownFinding(finding.GetProperty("fingerprint").GetString()!, finding.GetProperty("ruleId").GetString()!, "s.txt"));
        _folder.Settle();

        Assert.Contains("Known since the baseline", File.ReadAllText(_folder.ReportPath("s.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsOfOneFolder_LintNoNoteOfAnother()
    {
        _folder.Write("a/s.txt", Thin);
        _folder.Write("b/s.txt", Thin);
        _folder.Settle();
        _folder.Write("a/iptlint.yml", "profile: maintenance\n");
        _folder.Settle();

        Assert.Equal(3, _folder.Linted);
    }

    [Fact]
    public void SuppressionThatEnds_CountsNoLongerOnTheNextDay()
    {
        _folder.Write("s.txt", Thin);
        _folder.Write("t.txt", Thin);
        _folder.Write("s.txt.iptlint.yml", "suppress: [{rule: IPT1501, reason: In the letter., until: 2026-03-18}]\n");
        _folder.Settle();
        var before = _folder.Row("s.txt")!.Findings.Total;
        _folder.Move(24 * 60 * 60 * 1000);
        _folder.Step();
        _folder.Settle();

        Assert.True(_folder.Row("s.txt")!.Findings.Total > before);
        Assert.Equal(3, _folder.Linted);
    }

    private void WriteBaseline(params KnownFinding[] known) => _folder.Write("known.json", BaselineText.Write(new Baseline([.. known]), BaselineReader.Version));
}
