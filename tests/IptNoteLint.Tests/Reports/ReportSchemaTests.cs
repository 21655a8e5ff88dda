using System.Text.Json.Nodes;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class ReportSchemaTests
{
    private static readonly SchemaCheck Schema = new(ReportSchema.Text);

    [Fact]
    public void Run_IsValid() => Assert.Equal("", Schema.Complaints(JsonReport.Write(SampleRun.Report)));

    [Fact]
    public void RunWithoutQuotes_IsValid() => Assert.Equal("", Schema.Complaints(JsonReport.Write(SampleRun.Report, quotes: false)));

    [Fact]
    public void RunWithStatistics_IsValid() => Assert.Equal("", Schema.Complaints(JsonReport.Write(SampleRun.Report, statistics: true)));

    [Fact]
    public void HostileRun_IsValid() => Assert.Equal("", Schema.Complaints(JsonReport.Write(HostileText.Report)));

    [Fact]
    public void EveryNoteAlone_IsValid() =>
        Assert.All(SampleRun.Report.Notes, n => Assert.Equal("", Schema.Complaints(JsonReport.Write(n, SampleRun.Tool))));

    [Fact]
    public void UnknownFields_AreAllowed()
    {
        var report = Parse();
        report["more"] = 1;
        report["notes"]![0]!["more"] = 1;
        report["notes"]![0]!["assessment"]!["more"] = 1;
        report["notes"]![0]!["results"]![0]!["more"] = 1;
        Assert.Equal("", Schema.Complaints(report.ToJsonString()));
    }

    // Paths from the root; notes: 0 full session, 1 past only, 2 no-show, 3 process, 4 unreadable.
    [Theory]
    [InlineData("schemaVersion", "\"2.0\"")]
    [InlineData("tool/engine", "\"Other\"")]
    [InlineData("tool/rulePackHash", "\"sha256:12\"")]
    [InlineData("notes/0/status", "\"read\"")]
    [InlineData("notes/0/date", "\"11.3.2026\"")]
    [InlineData("notes/0/error", "\"but linted\"")]
    [InlineData("notes/4/error", "null")]
    [InlineData("notes/0/assessment", "null")]
    [InlineData("notes/0/assessment/noteKind", "\"phoneCall\"")]
    [InlineData("notes/0/assessment/model", "\"cbt\"")]
    [InlineData("notes/0/assessment/phase", "null")]
    [InlineData("notes/0/assessment/phase/value", "\"late\"")]
    [InlineData("notes/0/assessment/phase/tracking", "\"yes\"")]
    [InlineData("notes/0/assessment/phase/source", "\"guess\"")]
    [InlineData("notes/0/assessment/problemArea/verdict", "\"absent\"")]
    [InlineData("notes/0/assessment/problemArea/areas/grief", "\"missing\"")]
    [InlineData("notes/0/assessment/problemArea/areas/other", "\"named\"")]
    [InlineData("notes/0/assessment/problemArea/evidence/0/area", "\"divorce\"")]
    [InlineData("notes/0/assessment/problemArea/evidence/0/start", "null")]
    [InlineData("notes/0/assessment/problemArea/evidence/0/line", "0")]
    [InlineData("notes/0/assessment/relationshipFocus/verdict", "\"past\"")]
    [InlineData("notes/0/assessment/relationshipFocus/evidence/0/time", "\"future\"")]
    [InlineData("notes/0/assessment/documented/symptomReview", "\"yes\"")]
    [InlineData("notes/0/assessment/scales/0/items/nine", "0")]
    [InlineData("notes/0/assessment/risk/cue", "\"safe\"")]
    [InlineData("notes/2/assessment/documented", "{}")]
    [InlineData("notes/3/assessment/riskGap", "true")]
    [InlineData("notes/1/results/0/kind", "\"maybe\"")]
    [InlineData("notes/1/results/0/severity", "null")]
    [InlineData("notes/1/results/0/severity", "\"critical\"")]
    [InlineData("notes/1/results/0/line", "3")]
    [InlineData("notes/1/results/0/ruleId", "\"X1\"")]
    [InlineData("notes/1/results/0/evidence/0/lookedIn", "null")]
    [InlineData("notes/0/results/0/severity", "\"hint\"")]
    [InlineData("cases/0/agreedArea", "\"work\"")]
    [InlineData("cases/0/results/0/severity", "null")]
    [InlineData("summary/byNoteKind/visit", "1")]
    [InlineData("summary/error", "-1")]
    public void BrokenValue_IsNotValid(string path, string value)
    {
        var report = Parse();
        var (parent, key) = Find(report, path);
        parent[key] = JsonNode.Parse(value);
        Assert.NotEqual("", Schema.Complaints(report.ToJsonString()));
    }

    [Theory]
    [InlineData("tool", "schemaVersion,tool,notes,cases,summary")]
    [InlineData("tool/name", "name,version,engine,rulePack,rulePackHash,settingsHash,profile")]
    [InlineData("notes/0/path", "path,sha256,case,date,status,error,assessment,results")]
    [InlineData("notes/0/assessment/model", "noteKind,model,problemArea,relationshipFocus,phase,documented,documentedEvidence,scales,riskGap,risk")]
    [InlineData("notes/0/assessment/phase/value", "value,tracking,source,session,planned,evidence")]
    [InlineData("notes/0/assessment/scales/0/name", "name,value,previous,items")]
    [InlineData("notes/0/results/3/kind", "ruleId,kind,severity,message,start,length,line,column,endLine,endColumn,evidence,suppressed,fingerprint")]
    [InlineData("cases/0/case", "case,planned,agreedArea,notes,results")]
    [InlineData("cases/0/results/0/kind", "ruleId,caseKind,at,kind,severity,message")]
    [InlineData("summary/notes", "notes,byNoteKind,unreadable,skipped,open,suppressed,riskGaps,error,warning,info,hint")]
    public void MissingField_IsNotValid(string sibling, string fields)
    {
        foreach (var field in fields.Split(','))
        {
            var report = Parse();
            var parent = Find(report, sibling).Parent.AsObject();
            Assert.True(parent.Remove(field), $"{field} was not there.");
            Assert.True(Schema.Complaints(report.ToJsonString()).Length > 0, $"Without {field} the report is still valid.");
        }
    }

    private static JsonNode Parse() => JsonNode.Parse(JsonReport.Write(SampleRun.Report))!;

    private static (JsonNode Parent, string Key) Find(JsonNode root, string path)
    {
        var steps = path.Split('/');
        var node = steps[..^1].Aggregate(root, (n, s) => n is JsonArray array ? array[int.Parse(s, null)]! : n[s]!);
        return (node, steps[^1]);
    }
}
