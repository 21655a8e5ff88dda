using System.Text.Json;

namespace IptNoteLint.Tests.Cli;

/// <summary>Suppressions and baselines as a user meets them.</summary>
public sealed class SuppressionCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sidecar_SetsAFindingAside_ForAsLongAsItSays()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("s.txt.iptlint.yml", "suppress:\n  - rule: no-plan\n    reason: The plan is in the letter.\n    until: 2026-06-30\n");
        string[] check = ["check", _folder.Path, "--select", "IPT1501", "--as-of"];

        var holds = Iptlint.Run([.. check, "2026-06-30"]);
        Assert.Equal(0, holds.ExitCode);
        Assert.Contains("1 note: no findings; 1 finding set aside", holds.Output, StringComparison.Ordinal);
        var ended = Iptlint.Run([.. check, "2026-07-01"]);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("IPT9102 warning: The suppression of IPT1501 (sidecar) ended on 2026-06-30", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("skipped", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SidecarWithoutAReason_EndsInTrouble_AndSetsNothingAside()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("s.txt.iptlint.yml", "suppress:\n  - rule: no-plan\n");

        var run = Iptlint.Run("check", _folder.Path, "--select", "IPT1501", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("s.txt.iptlint.yml:2: 'reason' is missing here.", run.Error, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal((1, 1, 0), (Sum(report, "warning"), Sum(report, "error"), Sum(report, "suppressed")));
    }

    [Fact]
    public void NoteItself_AsksWhereTheSettingsAllowIt()
    {
        _folder.Write("s.txt", SampleNotes.Thin + "iptlint: allow problem-area-not-named because grief stands in the letter\n");
        _folder.Write("iptlint.yml", "root: true\nsuppress-in-note: true\n");

        // The words of the reason are none of the session's: the area isn't named by them.
        var run = Iptlint.Run("check", _folder.Path, "--select", "IPT1001");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 note: no findings; 1 finding set aside", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("set aside", Iptlint.Run("check", _folder.Path, "--select", "IPT1001", "--isolated").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_LetsOnlyNewFindingsFail_AndTellsWhatIsStale()
    {
        _folder.Write("notes/s.txt", SampleNotes.Thin);
        var file = _folder["known.json"];

        var create = Iptlint.Run("baseline", "create", _folder["notes"], "-o", file);
        Assert.Equal((0, ""), (create.ExitCode, create.Output));
        Assert.DoesNotContain(SampleNotes.Sentinel, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, Iptlint.Run("check", _folder["notes"], "--baseline", file, "--fail-on", "info").ExitCode);

        _folder.Write("notes/t.txt", SampleNotes.Thin);
        Assert.Equal(1, Iptlint.Run("check", _folder["notes"], "--baseline", file).ExitCode);

        File.Delete(_folder["notes/t.txt"]);
        _folder.Write("notes/s.txt", SampleNotes.Session(7));
        var mended = Iptlint.Run("check", _folder["notes"], "--baseline", file, "--fail-on", "error");
        Assert.Equal(0, mended.ExitCode);
        Assert.Contains("The baseline's IPT1001 of s.txt matches nothing any more", mended.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(Iptlint.Run("check", _folder["notes"], "--baseline", file, "--format", "json").Output);
        Assert.Contains("IPT1001", report.RootElement.GetProperty("baseline").GetProperty("stale").EnumerateArray().Select(s => s.GetProperty("ruleId").GetString()));
    }

    private static int Sum(JsonDocument report, string name) => report.RootElement.GetProperty("summary").GetProperty(name).GetInt32();
}
