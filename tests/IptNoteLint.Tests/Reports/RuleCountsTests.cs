using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class RuleCountsTests
{
    [Fact]
    public void EveryOutcome_IsCountedOnce()
    {
        var counts = RuleCounts.Of(RunDigest.Of(SampleRun.Report)).ToDictionary(c => c.Rule.Id, c => c.Tally, StringComparer.Ordinal);

        Assert.Equal((1, 1, 1), (counts["IPT1001"].Passes, counts["IPT1001"].Fails, counts["IPT1001"].NotApplicable));
        Assert.Equal((1, 1), (counts["IPT1004"].SetAside, counts["IPT1004"].Open));
        var outcomes = SampleRun.Report.Notes.SelectMany(n => n.Results).Count(r => counts.ContainsKey(r.RuleId));
        Assert.Equal(outcomes, RuleCounts.Of(RunDigest.Of(SampleRun.Report)).Where(c => c.Rule.CaseKind is null).Sum(c => c.Total));
    }

    [Fact]
    public void RuleAboutCourses_CountsCourses()
    {
        var rule = SampleRules.All[^1] with { Descriptor = SampleRules.All[^1].Descriptor with { CaseKind = "focusDrift" } };
        var report = SampleRun.Report with
        {
            Rules = [rule],
            Cases = [SampleRun.Report.Cases[0] with { Outcomes = [new CaseOutcome("IPT2002", ResultKind.Fail, "It drifts.")] }, SampleRun.Report.Cases[1] with { Outcomes = [new CaseOutcome("IPT2002", ResultKind.Open, "Left open.")] }],
        };

        var counts = Assert.Single(RuleCounts.Of(RunDigest.Of(report)));
        Assert.Equal((2, 1, 1), (counts.Total, counts.Tally.Fails, counts.Tally.Open));
    }
}
