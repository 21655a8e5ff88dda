using System.Text;
using System.Text.Json;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Caseloads;

public sealed class TrendTests
{
    private static readonly LintReport[] Folders = SampleCaseload.Folders;

    [Fact]
    public void SameRun_HasEverythingStillOpen()
    {
        var trend = TrendOf(Read(Folders), Folders);
        Assert.Equal((0, 0, 0), (trend.New.Count(), trend.Fixed.Count(), trend.NotRead.Count()));
        Assert.Equal(Folders.Sum(f => f.Notes.Sum(n => n.Findings.Count()) + f.Cases.Sum(c => c.Results.Length)), trend.StillOpen.Count());
    }

    [Fact]
    public void FindingGoneIsFixed_FindingAddedIsNew_NoteGoneIsNotCompared()
    {
        var without = Folders[1] with { Notes = [.. Folders[1].Notes.Select(n => n with { Results = [.. n.Results.Where(r => r.RuleId != "IPT1501")] })] };
        var there = without.Notes.Length > 0 ? Folders[1].Notes.Sum(n => n.Findings.Count(f => f.RuleId == "IPT1501")) : 0;
        Assert.True(there > 0);
        Assert.All(TrendOf(Read(Folders[1]), without).Fixed, f => Assert.Equal("IPT1501", f.RuleId));
        Assert.Equal(there, TrendOf(Read(Folders[1]), without).Fixed.Count());
        Assert.Equal(there, TrendOf(Read(without), Folders[1]).New.Count());
        var gone = TrendOf(Read(Folders[0], Folders[1]), Folders[0]);
        Assert.Equal((0, 0), (gone.New.Count(), gone.Fixed.Count()));
        Assert.All(gone.NotRead, f => Assert.StartsWith("client-b", f.Owner, StringComparison.Ordinal));
        Assert.True(gone.NotRead.Any());
    }

    [Fact]
    public void FindingSetAsideSince_IsNotFixed_AndWasNoneBefore()
    {
        var silenced = Folders[1] with { Notes = [.. Folders[1].Notes.Select(Silenced)] };
        var since = TrendOf(Read(Folders[1]), silenced);
        Assert.Equal((0, 0, Folders[1].Notes.Sum(n => n.Findings.Count())), (since.Fixed.Count(), since.New.Count(), since.SetAside.Count()));
        Assert.Equal(Folders[1].Notes.Sum(n => n.Findings.Count()), TrendOf(Read(silenced), Folders[1]).New.Count());
    }

    [Fact]
    public void RuleNotAskedThisTime_IsNotCompared()
    {
        var off = Folders[1] with
        {
            Tool = Folders[1].Tool with { Changes = [new RuleChange("IPT1501", RuleLevel.Off, "settings")] },
            Rules = [.. Folders[1].Rules.Where(r => r.Descriptor.Id != "IPT1402")],
            Notes = [.. Folders[1].Notes.Select(n => n with { Tool = null, Results = [.. n.Results.Where(r => r.RuleId is not ("IPT1501" or "IPT1402"))] })],
        };
        var trend = TrendOf(Read(Folders[1]), off);
        Assert.Empty(trend.Fixed);
        Assert.Equal(Folders[1].Notes.Sum(n => n.Findings.Count(f => f.RuleId is "IPT1501" or "IPT1402")), trend.NotRead.Count());
        Assert.Contains(trend.NotRead, f => f.RuleId == "IPT1501");
    }

    [Fact]
    public void AnotherFolder_IsNotCompared() => Assert.True(TrendOf(Read(Folders[0]), Folders[1]).HasNothingInCommon);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\": \"1.0\", \"tool\": {}}")]
    [InlineData("\"words\"")]
    [InlineData("null")]
    [InlineData("[\"a\", [\"b\", null, [[\"c\", {\"d\": [\"e\"]}]]]]")]
    [InlineData("[[{\"a\": [{\"b\": \"c\"}]}, \"d\"]]")]
    [InlineData("{\"notes\": {\"path\": {\"status\": \"x\"}}, \"cases\": [[\"case\", [\"x\"]], {\"results\": [[null, {}]]}]}")]
    [InlineData("{\"schemaVersion\": 1, \"tool\": \"x\", \"notes\": [\"a\", [\"b\"], {\"results\": {\"kind\": [\"fail\"]}}]}")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"x\"}}, \"results\": [{\"ruleId\": \"IPT1001\"}]}]}")]
    [InlineData("{\"notes\": [{\"path\": \"a\", \"status\": \"linted\", \"results\": []}]}")]
    public void OtherJson_IsNoReport(string json) => Assert.Null(EarlierReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("<html>")]
    [InlineData("{\"schemaVersion\": \"\\ud800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void NoJson_IsSaidSo(string text) => Assert.ThrowsAny<JsonException>(() => EarlierReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Reading_DoesNotDependOnHowTheStreamIsCut_NorOnAMarkBeforeIt()
    {
        var json = Encoding.UTF8.GetBytes("\uFEFF" + JsonReport.Write(Folders[0]));
        var whole = EarlierReportReader.Read(new MemoryStream(json))!;
        var cut = EarlierReportReader.Read(new Dripping(json))!;
        Assert.Equal(whole.Findings, cut.Findings);
        Assert.NotEmpty(whole.Findings);
        Assert.Equal(whole.Owners.Order(StringComparer.Ordinal), cut.Owners.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PageCsvAndJson_CountTheSame()
    {
        var earlier = Read(Folders[0], Folders[1]);
        var withFindings = Folders[1].Notes.Where(n => n.Findings.Any()).Select(n => n.Path).ToList();
        var now = Folders[1] with { Notes = [.. Folders[1].Notes.Select(n => n.Path == withFindings[0] ? n with { Results = [] } : n.Path == withFindings[1] ? Silenced(n) : n)] };
        var trend = TrendOf(earlier, now, Folders[2]);
        var page = FormText.Of(new CaseloadPage(quotes: false), "notes", earlier, now, Folders[2]);
        var rows = CsvTable.Read(FormText.Of(new CaseloadCsv(earlier), "notes", earlier, now, Folders[2])).ToLookup(r => r["trend"]);
        using var json = JsonDocument.Parse(FormText.Of(new CaseloadJson(quotes: false), "notes", earlier, now, Folders[2]));
        foreach (var (shown, name, count) in new[] { ("new", "new", trend.New.Count()), ("fixed", "fixed", trend.Fixed.Count()), ("aside", "setAside", trend.SetAside.Count()), ("still", "stillOpen", trend.StillOpen.Count()), ("unread", "notRead", trend.NotRead.Count()) })
        {
            Assert.True(count > 0, name);
            Assert.Contains($"data-n=\"trend-{shown}\">{count}<", page, StringComparison.Ordinal);
            Assert.Equal(count, rows[name].Count());
            Assert.Equal(count, json.RootElement.GetProperty("trend").GetProperty(name).GetInt32());
        }
    }

    private static NoteResult Silenced(NoteResult note) =>
        note with { Results = [.. note.Results.Select(r => r.Kind == ResultKind.Fail ? r with { Suppressed = new Suppression("known", "sidecar") } : r)] };

    private static EarlierReport Read(params LintReport[] folders) =>
        EarlierReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(FormText.Of(new CaseloadJson(quotes: true), "notes", folders))))!;

    private static Trend TrendOf(EarlierReport earlier, params LintReport[] folders)
    {
        var trend = new Trend(earlier);
        Array.ForEach(folders, trend.Add);
        return trend;
    }

    /// <summary>Gives seven bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
    }
}
