using IptNoteLint.Linting;
#if !ENGINE_NRULES
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;
#endif
using IptNoteLint.Tests.Watching;

namespace IptNoteLint.Tests.Linting;

public sealed class WorkTimesTests
{
    [Fact]
    public void Parts_AreAddedUp_TheLongestFirst()
    {
        var clock = new ManualTime();
        var times = new WorkTimes(clock);
        foreach (var (part, milliseconds) in new[] { ("short", 2), ("long", 30), ("short", 3) })
        {
            Assert.Equal(part, WorkTimes.Of(times, part, () =>
            {
                clock.Move(milliseconds);
                return part;
            }));
        }

        Assert.Equal([("long", 30d), ("short", 5d)], times.Parts.Select(p => (p.Name, p.Took.TotalMilliseconds)));
    }

#if !ENGINE_NRULES // NRules weighs the conditions of all rules together.
    [Fact]
    public void EveryRuleThatRuns_HasItsTime_AndTheReportKnowsNothingOfIt()
    {
        var times = new WorkTimes(new ManualTime());
        var measured = new NoteLinter(RulePackUnderTest.Pack, new LintOptions(), times);
        var source = RulePackUnderTest.Source(SyntheticNotes.MostlyGood);

        var report = measured.Report([measured.Lint(source)], []);

        Assert.Equal(
            RulePackUnderTest.Pack.Sources.Where(s => s.IsOfNote && measured.WhyNotAsked(s.Info.Descriptor.Id) is null).Select(s => s.Info.Descriptor.Id),
            times.Rules.Select(r => r.Name));
        Assert.Equal(JsonReport.Write(RulePackUnderTest.Linter.Report([RulePackUnderTest.Linter.Lint(source)], [])), JsonReport.Write(report));
    }
#endif
}
