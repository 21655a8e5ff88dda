using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Cli;
using IptNoteLint.Tests.Reports.Caseloads;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

public sealed class KnownFindingsTests
{
    private const string Thin = "Session 7 of 12. No thoughts of suicide, asked.\n";

    [Fact]
    public void KnownFindings_NoLongerFail_EvenWhereLinesMove()
    {
        var baseline = KnownFindings.Of(Report(Thin));
        Assert.NotEmpty(baseline.Findings);
        var report = KnownFindings.Apply(Report("\n\n" + Thin), baseline);
        Assert.Empty(report.Notes[0].Findings);
        Assert.Equal((baseline.Findings.Length, 0), (report.Baseline!.Known, report.Baseline.Stale.Length));
        Assert.All(report.Notes[0].Results.Where(r => r.Kind == ResultKind.Fail), r => Assert.Equal("baseline", r.Suppressed!.Source));
    }

    [Fact]
    public void NewFinding_Fails_AndWhatIsMended_IsStale()
    {
        var baseline = KnownFindings.Of(Report("Session 7 of 12. PHQ-9 12, mood low. Plan: ring her sister.\n"));
        var report = KnownFindings.Apply(Report("Session 7 of 12. Focus: role dispute. Mood low, PHQ-9 12.\n"), baseline);
        Assert.Contains(report.Notes[0].Findings, f => f.RuleId == "IPT1501");
        Assert.Equal(["IPT1001"], report.Baseline!.Stale.Where(s => s.RuleId == "IPT1001").Select(s => s.RuleId));
        var other = KnownFindings.Apply(Report("Session 7 of 12. Focus: role dispute.\n", new LintOptions { Disabled = ["IPT1001"] }), baseline);
        Assert.DoesNotContain(other.Baseline!.Stale, s => s.RuleId == "IPT1001");
    }

    [Fact]
    public void Risk_IsNeverAmongThem()
    {
        const string Risky = "Session 7 of 12. She says she wants to die and thinks of killing herself most days.\n";
        var found = Report(Risky);
        var risk = found.Notes[0].Findings.Single(f => f.RuleId == "IPT1602");
        Assert.DoesNotContain(KnownFindings.Of(found).Findings, f => f.RuleId == "IPT1602");
        var forged = new Baseline([new KnownFinding(risk.Fingerprint, "IPT1602", "note.txt"), new KnownFinding(risk.Fingerprint, "IPT1001", "note.txt")]);
        Assert.Contains(KnownFindings.Apply(found, forged).Notes[0].Findings, f => f.RuleId == "IPT1602");
    }

    [Fact]
    public void FolderByFolder_TheSameIsKnownAndStale()
    {
        var folders = SampleCaseload.Folders;
        LintReport all = folders[0] with
        {
            Notes = [.. folders.SelectMany(f => f.Notes).OrderBy(n => n.Path, StringComparer.Ordinal)],
            Cases = [.. folders.SelectMany(f => f.Cases).OrderBy(c => c.Case, StringComparer.Ordinal)],
        };
        var made = KnownFindings.Of(all);
        var missing = made.Findings[3];
        var baseline = new Baseline(
        [
            .. made.Findings.Where(f => f != missing), new KnownFinding("gone", "IPT1001", "gone.txt"), new KnownFinding("mended", "IPT1001", all.Notes[0].Path),
            new KnownFinding("gone", "IPT9999", "gone.txt"), new KnownFinding("unasked", "IPT9999", all.Notes[0].Path),
        ]);
        var whole = KnownFindings.Apply(all, baseline);
        var run = new BaselineRun(baseline);
        var parts = folders.Select(run.Apply).ToList();
        Assert.Equal(["gone", "mended"], whole.Baseline!.Stale.Select(s => s.Fingerprint));
        Assert.Equal(whole.Baseline.Stale.AsEnumerable(), run.Use(all.Rules, all.Tool).Stale);
        Assert.Equal(made.Findings.Length - 1, whole.Baseline.Known);
        Assert.Equal(whole.Baseline.Known, run.Use(all.Rules, all.Tool).Known);
        Assert.Equal(Left(whole), parts.SelectMany(Left).Order(StringComparer.Ordinal));
        Assert.Contains(missing.Fingerprint, Left(whole));
    }

    [Fact]
    public void File_OfAHundredThousandFindings_CanBeRead()
    {
        using var folder = new ScratchFolder();
        var baseline = new Baseline([.. Enumerable.Range(0, 100_000).Select(i => new KnownFinding($"{i:x32}", "IPT1001", $"client-{i / 100:0000}/s{i % 100:00}.txt"))]);
        var file = folder.Write("baseline.json", BaselineText.Write(baseline, BaselineReader.Version));
        Assert.True(new FileInfo(file).Length > PlainFile.MaxBytes);
        var read = SettingsText.Baseline(new SettingsLayer([new Setting(SettingKeys.Baseline, file, "--baseline")]));
        Assert.Equal(baseline.Findings.Length, read!.Findings.Length);
        Assert.Contains("larger than 2 MB", Assert.Throws<SettingsException>(() => SettingsText.Read(file)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Left(LintReport report) => report.Notes.SelectMany(n => n.Findings).Select(f => f.Fingerprint)
        .Concat(report.Cases.SelectMany(c => c.Findings).Select(f => f.Fingerprint)).Order(StringComparer.Ordinal);

    [Fact]
    public void File_ReadsAsItWasWritten()
    {
        var baseline = new Baseline([new KnownFinding("0123456789abcdef", "IPT1001", "a \"b\"/\u00FC \U0001F600.txt")]);
        Assert.Equal(baseline.Findings.AsEnumerable(), BaselineReader.Read("b.json", BaselineText.Write(baseline, BaselineReader.Version)).Findings);
    }

    [Theory]
    [InlineData("{\n\"baselineVersion\": \"1.0\",\n nonsense", "b.json:3: It is no baseline from here on")]
    [InlineData("[]", "b.json: It is no baseline;")]
    [InlineData("{\"baselineVersion\": \"2.0\", \"findings\": []}", "b.json: It is a baseline of another version")]
    [InlineData("{\"baselineVersion\": \"1.0\", \"findings\": [{}]}", "b.json: It is no baseline;")]
    public void AnotherFile_IsRefused(string text, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<SettingsException>(() => BaselineReader.Read("b.json", text)).Message, StringComparison.Ordinal);

    private static LintReport Report(string note, LintOptions? options = null)
    {
        var linter = options is null ? RulePackUnderTest.Linter : new NoteLinter(RulePackUnderTest.Pack, options);
        return linter.Report([linter.Lint(RulePackUnderTest.Source(note))], []);
    }
}
