using System.Text;
using System.Text.RegularExpressions;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports.Caseloads;

public sealed class RateTableTests
{
    [Fact]
    public void Interval_StandsBesideAShare_AndBesideNothingElse()
    {
        var caseload = new CaseloadDigest("notes");
        Array.ForEach(SampleCaseload.Folders, f => caseload.Add(f));
        var share = new CohortDiagnostic("IPT3004", Severity.Info, "Few are measured.", 3, "course", 4, "completed course", null) { IsShare = true };
        caseload.Cohort = [share, share with { RuleId = "IPT3001", OfNoun = "taught course", IsShare = false }];
        var html = new StringBuilder();
        new RateTable(html, caseload).Write();
        Assert.Contains("75 %, 30 % to 95 %", ItemOf(html, "IPT3004"), StringComparison.Ordinal);
        Assert.DoesNotContain("%", ItemOf(html, "IPT3001"), StringComparison.Ordinal);
    }

    [Fact]
    public void MeasuresOfCompletedCourses_AreAShare()
    {
        var example = RulePages.Notes(RulePackUnderTest.Pack.Find("IPT3004")!.Page, "Reported")[0];
        Assert.True(CohortVerifier.Findings(example).Single(f => f.RuleId == "IPT3004").IsShare);
    }

    private static string ItemOf(StringBuilder html, string rule) => Regex.Match(html.ToString(), $"<li class=\"info\">(?:(?!</li>).)*>{rule}</span></li>", RegexOptions.Singleline).Value;
}
