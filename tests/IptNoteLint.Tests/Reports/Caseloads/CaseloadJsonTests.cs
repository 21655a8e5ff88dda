using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports.Caseloads;

public sealed class CaseloadJsonTests
{
    [Fact]
    public void Unread_AndNothingElse_IsWrittenTheSame()
    {
        var run = SampleRun.Report with { Notes = [SampleRun.Unreadable, SampleRun.Skipped], Cases = [] };
        Assert.Equal(JsonReport.Write(run, quotes: true), FormText.Of(new CaseloadJson(quotes: true), run));
    }

    [Fact]
    public void Open_CountsNotesAndCourses()
    {
        using var json = JsonDocument.Parse(FormText.Of(new CaseloadJson(quotes: false), "notes", SampleCaseload.Folders));
        var root = json.RootElement;
        int Open(string list, string outcomes) => root.GetProperty(list).EnumerateArray().SelectMany(n => n.GetProperty(outcomes).EnumerateArray()).Count(r => r.GetProperty("kind").GetString() == "open");
        Assert.True(Open("cases", "outcomes") > 0);
        Assert.Equal(Open("notes", "results") + Open("cases", "outcomes"), root.GetProperty("summary").GetProperty("open").GetInt32());
    }

    [Fact]
    public void Hostile_IsWrittenTheSame() =>
        Assert.Equal(JsonReport.Write(HostileText.Report, quotes: true), FormText.Of(new CaseloadJson(quotes: true), HostileText.Report));

    [Fact]
    public void EveryCourse_SaysWhatBecameOfEveryRule()
    {
        var courses = SampleCaseload.Folders.SelectMany(f => f.Cases).ToList();
        var rules = SampleCaseload.Folders[0].Rules.Where(r => r.Descriptor.CaseKind is not null).Select(r => r.Descriptor.Id).ToList();
        Assert.All(courses, c => Assert.Equal(rules, c.Outcomes.Select(o => o.RuleId)));
        Assert.All(courses, c => Assert.Equal(
            c.Results.Where(r => r.Kind == ResultKind.Fail).Select(r => r.RuleId).Distinct().Order(), c.Outcomes.Where(o => o.Kind == ResultKind.Fail).Select(o => o.RuleId)));
        Assert.Contains(courses.SelectMany(c => c.Outcomes), o => o.Kind == ResultKind.Open);
        Assert.Contains(courses.SelectMany(c => c.Outcomes), o => o.Kind == ResultKind.Pass);
    }
}
