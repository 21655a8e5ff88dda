using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Linting;

public sealed class SetAsideTests
{
    private const string Risky = "Session 7 of 12. She says she wants to die and thinks of killing herself most days.\n";

    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void Finding_IsKeptAndSilenced_AndNoLongerFails()
    {
        var report = Applied("Session 7 of 12.\n", Entry("IPT1001", null));
        var result = report.Notes[0].Results.Single(r => r.RuleId == "IPT1001");
        Assert.Equal((ResultKind.Fail, "Agreed."), (result.Kind, result.Suppressed!.Reason));
        Assert.DoesNotContain(report.Notes[0].Findings, f => f.RuleId == "IPT1001");
        Assert.DoesNotContain(report.Notes[0].Results, r => r.RuleId.StartsWith("IPT91", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void LastDay_Counts(int days, bool holds)
    {
        var report = Applied("Session 7 of 12.\n", Entry("IPT1001", Day.AddDays(days)));
        Assert.Equal(holds, report.Notes[0].Results.Single(r => r.RuleId == "IPT1001").Suppressed is not null);
        Assert.Equal(holds ? 0 : 1, report.Notes[0].Findings.Count(f => f.RuleId == SuppressionRules.Ended.Id));
        Assert.Equal(holds, !report.Rules.Any(r => r.Descriptor.Id == SuppressionRules.Ended.Id));
    }

    [Fact]
    public void WhatSilencesNothing_IsAFinding_AmongTheRulesThatRan()
    {
        const string Note = "Session 7 of 12. Focus: role dispute with her sister. Plan: ring her.\n";
        Assert.Equal("The suppression of IPT1001 (sidecar) sets nothing aside: the rule reports nothing more here.",
            Applied(Note, Entry("IPT1001", null)).Notes[0].Findings.Single(f => f.RuleId == SuppressionRules.Unused.Id).Message);
        Assert.DoesNotContain(Applied(Note, new LintOptions { Disabled = ["IPT1001"] }, Entry("IPT1001", null)).Notes[0].Findings, f => f.RuleId == SuppressionRules.Unused.Id);
        Assert.Single(Applied("Session 7 of 12.\n", Entry("IPT1001", null), Entry("IPT1001", null)).Notes[0].Findings, f => f.RuleId == SuppressionRules.Unused.Id);
    }

    [Fact]
    public void WhatCantBeUsed_IsAFindingOfErrorSeverity()
    {
        var report = Apply(Report("Session 7 of 12.\n", new LintOptions()), new SuppressionList([], ["s.yml:2: 'reason' is missing here."]));
        var finding = report.Notes[0].Findings.Single(f => f.RuleId == SuppressionRules.Unusable.Id);
        Assert.Equal((Severity.Error, true), (finding.Severity!.Value, ToolRules.IsFault(finding.RuleId)));
    }

    [Fact]
    public void RiskThatIsSilenced_StaysInEveryReport()
    {
        var report = Applied(Risky, Entry("IPT1602", null));
        Assert.Equal("Agreed.", report.Notes[0].Results.Single(r => r.RuleId == "IPT1602").Suppressed!.Reason);
        Assert.Contains("note.txt:1:", LineReport.Write(report).Split('\n').Single(l => l.Contains("suppressed IPT1602", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("IPT1602 error", ConsoleReport.Write(report, new ConsoleOptions(), ConsoleStyle.Plain), StringComparison.Ordinal);
        Assert.Contains("set aside: in the sidecar: Agreed.", ConsoleReport.Write(report, new ConsoleOptions(), ConsoleStyle.Plain), StringComparison.Ordinal);
        Assert.All(
            [MarkdownReport.Write(report), JsonReport.Write(report), SarifReport.Write(report), HtmlNoteReport.Write(report.Notes[0], report.Tool, report.Rules)],
            text => Assert.True(text.Contains("IPT1602", StringComparison.Ordinal) && text.Contains("Agreed.", StringComparison.Ordinal)));
    }

    [Fact]
    public void FindingOfACourse_IsSilencedAtItsNote()
    {
        var sources = Enumerable.Range(1, 2).Select(n => RulePackUnderTest.Source($"Client: K\nSession 6 of 12.\nMood {n}.\n", $"s{n}.txt")).ToList();
        var caseload = new CaseloadLinter(RulePackUnderTest.Linter).Lint(sources, "k");
        var report = RulePackUnderTest.Linter.Report(caseload.Notes, caseload.Cases);
        var finding = report.Cases[0].Findings.First(f => f.RuleId == "IPT2006");
        var sidecars = new Dictionary<string, SuppressionList> { [finding.At!] = new([Entry("IPT2006", null), Entry("IPT2012", null)], []) };
        var applied = SetAside.Apply(report, sidecars, Day);
        Assert.DoesNotContain(applied.Cases[0].Findings, f => f.RuleId == "IPT2006");
        Assert.Contains(applied.Cases[0].Results, r => r.RuleId == "IPT2006" && r.Suppressed is not null);
        Assert.Equal(["The suppression of IPT2012 (sidecar) sets nothing aside: the rule reports nothing more here."],
            applied.Notes.SelectMany(n => n.Findings).Where(f => f.RuleId == SuppressionRules.Unused.Id).Select(f => f.Message));
        Assert.Equal(report.Count(Severity.Warning) - 1, applied.Count(Severity.Warning));
    }

    [Fact]
    public void NoteItself_AsksOnlyWhereItMay()
    {
        const string Note = "Session 7 of 12.\niptlint: allow IPT1001 because agreed\n";
        Assert.Null(Applied(Note).Notes[0].Results.Single(r => r.RuleId == "IPT1001").Suppressed);
        Assert.Equal("note", Applied(Note, new LintOptions { SuppressInNote = true }).Notes[0].Results.Single(r => r.RuleId == "IPT1001").Suppressed!.Source);
    }

    private static SuppressionEntry Entry(string rule, DateOnly? until) => new(rule, new Suppression("Agreed.", "sidecar") { Until = until });

    private static LintReport Applied(string note, params SuppressionEntry[] entries) => Applied(note, new LintOptions(), entries);

    private static LintReport Applied(string note, LintOptions options, params SuppressionEntry[] entries) =>
        Apply(Report(note, options), new SuppressionList([.. entries], []));

    private static LintReport Apply(LintReport report, SuppressionList list) =>
        SetAside.Apply(report, ImmutableDictionary<string, SuppressionList>.Empty.Add(report.Notes[0].Path, list), Day);

    private static LintReport Report(string note, LintOptions options)
    {
        var linter = new NoteLinter(RulePackUnderTest.Pack, options);
        SourceText source = RulePackUnderTest.Source(note);
        return linter.Report([linter.Lint(source)], []);
    }
}
