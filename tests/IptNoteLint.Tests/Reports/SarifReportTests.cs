using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class SarifReportTests
{
    // The parts of the published schema that our logs use, with the same requirements and closed objects.
    private static readonly SchemaCheck Schema = new(File.ReadAllText(
        Repository.PathOf("tests", "IptNoteLint.Tests", "Reports", "sarif-2.1.0-parts.schema.json")));

    [Fact]
    public void Run_HasThePublishedStructure() => Assert.Equal("", Schema.Complaints(SarifReport.Write(SampleRun.Report)));

    [Fact]
    public void RunWithQuotes_HasThePublishedStructure() => Assert.Equal("", Schema.Complaints(SarifReport.Write(HostileText.Report, quotes: true)));

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"kind\": \"open\"", "\"kind\": \"closed\"")]
    [InlineData("\"level\": \"note\"", "\"level\": \"info\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"bytes\"")]
    [InlineData("\"executionSuccessful\": false,", "")]
    [InlineData("\"kind\": \"external\"", "\"kind\": \"sidecar\"")]
    [InlineData("\"ruleIndex\": 0", "\"rulePlace\": 0")]
    public void Structure_NoticesADeparture(string from, string to)
    {
        var log = SarifReport.Write(SampleRun.Report);
        Assert.Contains(from, log, StringComparison.Ordinal);
        Assert.NotEqual("", Schema.Complaints(log.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void KindAndLevel_AgreeAsTheStandardAsks()
    {
        var pairs = Results(SampleRun.Report).Select(r => (r.GetProperty("kind").GetString(), r.GetProperty("level").GetString())).Distinct().Order();
        Assert.Equal(
            [("fail", "error"), ("fail", "note"), ("fail", "warning"), ("notApplicable", "none"), ("open", "none"), ("pass", "none")], pairs);
    }

    [Fact]
    public void RuleIndex_PointsAtTheRule()
    {
        var rules = Run(SampleRun.Report).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var indexed = Results(SampleRun.Report).Where(r => r.TryGetProperty("ruleIndex", out _)).ToArray();
        Assert.All(indexed, r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal("IPT1602", rules[5].GetProperty("id").GetString());
        Assert.Equal("RiskMentionedNoAssessmentShown", rules[5].GetProperty("name").GetString());
        Assert.True(indexed.Length > 8);
    }

    [Fact]
    public void Region_InLinesEndedByCrLf_IsTheSpan()
    {
        var region = Results(SampleRun.Report).Single(r => r.GetProperty("ruleId").GetString() == "IPT1602")
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var span = SampleRun.PastOnly.Results.Single(r => r.RuleId == "IPT1602").Span!.Value;
        Assert.Equal((span.Start, span.Length, 3, 34, 3, 55), (
            Number(region, "charOffset"), Number(region, "charLength"), Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
    }

    [Theory]
    [InlineData("anna/s05.txt", "anna/s05.txt")]
    [InlineData("c:/a b/50%.txt", "c%3A/a%20b/50%25.txt")]
    [InlineData("q?x#y.txt", "q%3Fx%23y.txt")]
    [InlineData("Jürgen.txt", "J%C3%BCrgen.txt")]
    public void Uri_IsRelativeAndPercentEncoded(string path, string uri) => Assert.Equal(uri, SarifPlace.UriOf(path));

    [Fact]
    public void Suppressions_AreGivenOnEveryResult_AndHeldByTheSilencedOne()
    {
        var silenced = Results(SampleRun.Report).Where(r => r.GetProperty("suppressions").GetArrayLength() > 0).ToArray();
        Assert.Equal("IPT1004", Assert.Single(silenced).GetProperty("ruleId").GetString());
        Assert.Equal("Stage is agreed in supervision.", silenced[0].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void ReasonWrittenInTheNote_IsTheNotesOwnWords()
    {
        Assert.Contains("inSource", SarifReport.Write(HostileText.Report), StringComparison.Ordinal);
        Assert.DoesNotContain("justification", SarifReport.Write(HostileText.Report), StringComparison.Ordinal);
        Assert.Contains("justification", SarifReport.Write(HostileText.Report, quotes: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippets_AreThereOnlyWhenAskedFor()
    {
        Assert.DoesNotContain("snippet", SarifReport.Write(SampleRun.Report), StringComparison.Ordinal);
        Assert.Contains("\"text\": \"easier not to be here\"", SarifReport.Write(SampleRun.Report, quotes: true), StringComparison.Ordinal);
        Assert.DoesNotContain("suicidal fantasies", SarifReport.Write(SampleRun.Report, quotes: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_IsAPartialOne() => Assert.Equal(
        "fp-IPT1602",
        Results(SampleRun.Report).Single(r => r.GetProperty("ruleId").GetString() == "IPT1602").GetProperty("partialFingerprints").GetProperty("iptNoteLint/v1").GetString());

    [Fact]
    public void Execution_IsSuccessfulOnlyIfEveryFileWasLintedAndNoRuleCrashed()
    {
        Assert.True(Succeeded(SampleRun.Report with { Notes = [SampleRun.Full, SampleRun.NoShow] }));
        Assert.False(Succeeded(SampleRun.Report with { Notes = [SampleRun.Full, SampleRun.Skipped] }));
        Assert.False(Succeeded(SampleRun.Report with { Notes = [SampleRun.Full, SampleRun.Unreadable] }));
        var crashed = new SampleNote("a.txt", "x").Fail("IPT9001", Severity.Error, "A rule crashed.").Build(SampleNote.EmptySession);
        Assert.False(Succeeded(SampleRun.Report with { Notes = [crashed] }));
    }

    [Fact]
    public void NotLintedFiles_AreNotifications()
    {
        var notifications = Run(SampleRun.Report).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
        Assert.Equal(["error", "warning"], notifications.EnumerateArray().Select(n => n.GetProperty("level").GetString()));
        Assert.Equal(SampleRun.Skipped.Error, notifications[1].GetProperty("message").GetProperty("text").GetString());
    }

    private static bool Succeeded(LintReport report) => Run(report).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean();

    private static JsonElement Run(LintReport report) => JsonDocument.Parse(SarifReport.Write(report)).RootElement.GetProperty("runs")[0];

    private static JsonElement.ArrayEnumerator Results(LintReport report) => Run(report).GetProperty("results").EnumerateArray();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
