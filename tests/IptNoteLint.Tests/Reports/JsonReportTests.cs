using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Text_IsWhatStandsAtItsPlace_InEveryItem()
    {
        var places = 0;
        foreach (var (note, json) in SampleRun.Report.Notes.Zip(Parse(SampleRun.Report).GetProperty("notes").EnumerateArray()))
        {
            foreach (var item in Items(json).Where(i => i.GetProperty("text").ValueKind == JsonValueKind.String && note != SampleRun.Process))
            {
                var (start, length) = (item.GetProperty("start").GetInt32(), item.GetProperty("length").GetInt32());
                Assert.Equal(note.Source!.Text.Substring(start, length), item.GetProperty("text").GetString());
                var before = note.Source.Text[..start];
                Assert.Equal(before.Count(c => c == '\n') + 1, item.GetProperty("line").GetInt32());
                Assert.Equal(start - (before.LastIndexOf('\n') + 1) + 1, item.GetProperty("column").GetInt32());
                places++;
            }
        }

        Assert.True(places > 20, $"Only {places} places were compared.");
    }

    [Fact]
    public void Result_InLinesEndedByCrLf_HasItsLineAndColumns()
    {
        var risk = Results(SampleRun.PastOnly).Single(r => r.GetProperty("ruleId").GetString() == "IPT1602");
        Assert.Equal((3, 34, 3, 55), (Number(risk, "line"), Number(risk, "column"), Number(risk, "endLine"), Number(risk, "endColumn")));
    }

    [Fact]
    public void Result_OverALineEnd_EndsInTheNextLine()
    {
        var note = new SampleNote("a.txt", "one\r\ntwo\rthree").Fail("IPT1102", Severity.Warning, "The note shows two lines.", "one\r\ntwo\rth").Build(SampleNote.EmptySession);
        var result = Results(note).Single();
        Assert.Equal((1, 1, 3, 3), (Number(result, "line"), Number(result, "column"), Number(result, "endLine"), Number(result, "endColumn")));
    }

    [Fact]
    public void Absence_HasNoPlace_ButSaysWhereWasLookedAndWhatCameNearest()
    {
        var result = Results(SampleRun.PastOnly).Single(r => r.GetProperty("ruleId").GetString() == "IPT1001");
        var absence = result.GetProperty("evidence").EnumerateArray().Single();
        foreach (var field in new[] { "start", "length", "line", "column" })
        {
            Assert.Equal(JsonValueKind.Null, result.GetProperty(field).ValueKind);
            Assert.Equal(JsonValueKind.Null, absence.GetProperty(field).ValueKind);
        }

        Assert.Equal("grief group leaflet", absence.GetProperty("nearest").GetProperty("text").GetString());
        Assert.Equal("grief", absence.GetProperty("nearest").GetProperty("area").GetString());
        Assert.Equal("the leaflet is for somebody else", absence.GetProperty("nearest").GetProperty("reason").GetString());
        Assert.Equal(["S", "O", "A", "P"], Results(SampleRun.Full).Single(r => r.GetProperty("ruleId").GetString() == "IPT1503")
            .GetProperty("evidence")[0].GetProperty("lookedIn").EnumerateArray().Select(s => s.GetString()));
    }

    [Theory]
    [InlineData(Topic.ProblemArea, "area")]
    [InlineData(Topic.Relationship, "time")]
    [InlineData(Topic.PhaseTask, "task")]
    [InlineData(Topic.Intervention, "technique")]
    [InlineData(Topic.RiskCue, "cue")]
    public void Evidence_HasAKeyOfItsTopic(Topic topic, string key) => Assert.Equal(key, ContractWords.KeyOf(topic));

    [Fact]
    public void EveryTopic_HasAKeyOfItsOwn() =>
        Assert.Distinct(Enum.GetValues<Topic>().Select(ContractWords.KeyOf));

    [Fact]
    public void NoSession_HasNoReadings()
    {
        var assessment = Note(SampleRun.NoShow).GetProperty("assessment");
        foreach (var reading in new[] { "problemArea", "relationshipFocus", "phase", "documented" })
        {
            Assert.Equal(JsonValueKind.Null, assessment.GetProperty(reading).ValueKind);
        }

        Assert.Equal("noShow", assessment.GetProperty("noteKind").GetString());
    }

    [Fact]
    public void ProcessNote_IsNeverQuotedAndHasNoRiskGap()
    {
        var note = Note(SampleRun.Process);
        Assert.False(note.GetProperty("assessment").GetProperty("riskGap").GetBoolean());
        Assert.All(Items(note), i => Assert.Equal("", i.GetProperty("text").GetString()));
        Assert.NotEmpty(Items(note));
        Assert.True(Note(SampleRun.PastOnly).GetProperty("assessment").GetProperty("riskGap").GetBoolean());
    }

    [Fact]
    public void DocumentedEvidence_StandsUnderItsFlag()
    {
        var evidence = Note(SampleRun.Full).GetProperty("assessment").GetProperty("documentedEvidence");
        Assert.Equal("PHQ-9 14 (18 two weeks ago)", evidence.GetProperty("symptomReview")[0].GetProperty("text").GetString());
        Assert.Equal("communicationAnalysis", evidence.GetProperty("intervention")[0].GetProperty("technique").GetString());
        Assert.Equal(1, evidence.GetProperty("moodEventLink").GetArrayLength());
        Assert.Equal(1, evidence.GetProperty("betweenSessionPlan").GetArrayLength());
    }

    [Fact]
    public void Summary_CountsUnsuppressedFailsOfNotesAndCases()
    {
        var summary = Parse(SampleRun.Report).GetProperty("summary");
        var counts = new[] { "notes", "unreadable", "skipped", "open", "suppressed", "riskGaps", "error", "warning", "info", "hint" };
        Assert.Equal([6, 1, 1, 1, 1, 1, 1, 3, 2, 1], counts.Select(c => Number(summary, c)));
        Assert.Equal("""{"session":2,"noShow":1,"admin":0,"other":0,"process":1}""", JsonSerializer.Serialize(summary.GetProperty("byNoteKind")));
    }

    [Fact]
    public void HostileWords_ComeBackWhole_AndAreInertAsTheyStand()
    {
        var json = JsonReport.Write(HostileText.Report);
        var text = JsonDocument.Parse(json).RootElement.GetProperty("notes")[0].GetProperty("assessment").GetProperty("problemArea").GetProperty("evidence")[0].GetProperty("text").GetString();
        Assert.Equal(HostileText.Words.Replace('\ud800', '\ufffd'), text);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.DoesNotContain(json, c => c != '\n' && VisibleText.IsHidden(c));
    }

    [Fact]
    public void Form_IsTwoSpacesAndLineFeeds_WithOneAtTheEnd()
    {
        var json = JsonReport.Write(SampleRun.Report);
        Assert.StartsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"tool\": {\n    \"name\"", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
        Assert.Contains("doesn't", json, StringComparison.Ordinal);
    }

    [Fact]
    public void OneNote_IsTheSameObjectWithThatNote()
    {
        var alone = JsonDocument.Parse(JsonReport.Write(SampleRun.Full, SampleRun.Tool)).RootElement;
        Assert.Equal(JsonSerializer.Serialize(Note(SampleRun.Full)), JsonSerializer.Serialize(alone.GetProperty("notes")[0]));
        Assert.Equal(1, Number(alone.GetProperty("summary"), "notes"));
        Assert.Equal(0, alone.GetProperty("cases").GetArrayLength());
    }

    private static JsonElement Parse(LintReport report) => JsonDocument.Parse(JsonReport.Write(report)).RootElement;

    private static JsonElement Note(NoteResult note) =>
        Parse(SampleRun.Report).GetProperty("notes").EnumerateArray().Single(n => n.GetProperty("path").GetString() == note.Path);

    private static IEnumerable<JsonElement> Results(NoteResult note) =>
        JsonDocument.Parse(JsonReport.Write(note, SampleRun.Tool)).RootElement.GetProperty("notes")[0].GetProperty("results").EnumerateArray();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static IEnumerable<JsonElement> Items(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("text", out _) => [element, .. element.EnumerateObject().SelectMany(p => Items(p.Value))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Items(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Items),
        _ => [],
    };
}
