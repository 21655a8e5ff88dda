using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The machine-readable report; <see cref="ReportSchema"/> describes it.</summary>
public static class JsonReport
{
    /// <summary>The version of the report's form.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>A whole run as one JSON object that ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether the notes' own words are shown; without, every <c>text</c> is empty.</param>
    /// <param name="statistics">Whether it also counts the outcomes of each rule.</param>
    public static string Write(LintReport report, bool quotes = true, bool statistics = false) => Write(report, Tally.Of(report), quotes, statistics: statistics);

    /// <summary>The same with counts that are not the report's own: its notes and cases may be written elsewhere.</summary>
    internal static string Write(LintReport report, Tally tally, bool quotes, CaseloadDigest? caseload = null, bool statistics = false) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        JsonTool.WriteName(json, report.Tool);
        JsonTool.WriteRules(json, report.Tool);
        json.WriteEndObject();
        json.WriteString("scope", ReportNotice.Scope);
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            JsonNote.Write(json, note, report.Tool, quotes);
        }

        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (var course in report.Cases)
        {
            JsonCase.Write(json, course, quotes);
        }

        json.WriteEndArray();
        if (!report.Loose.IsEmpty)
        {
            json.WriteStartArray("notReadAsCourses");
            foreach (var folder in report.Loose)
            {
                json.WriteStartObject();
                json.WriteString("folder", folder.Folder);
                json.WriteNumber("notes", folder.Notes);
                json.WriteString("why", LooseWords.Of(folder.Why));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (report.Baseline is { } baseline)
        {
            JsonBaseline.Write(json, baseline);
        }

        JsonSummary.Write(json, tally);
        if (statistics)
        {
            StatisticsTable.Write(json, report);
        }

        if (caseload is { Cohort.IsEmpty: false })
        {
            json.WriteStartArray("cohort");
            foreach (var finding in caseload.Cohort)
            {
                JsonCohort.Write(json, finding);
            }

            json.WriteEndArray();
        }

        if (caseload?.Trend is { } trend)
        {
            json.WriteStartObject("trend");
            json.WriteNumber("new", trend.New.Count());
            json.WriteNumber("fixed", trend.Fixed.Count());
            json.WriteNumber("setAside", trend.SetAside.Count());
            json.WriteNumber("stillOpen", trend.StillOpen.Count());
            json.WriteNumber("notRead", trend.NotRead.Count());
            json.WriteBoolean("isComparable", !trend.HasNothingInCommon);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    /// <summary>The same object for one note alone, without cases.</summary>
    /// <param name="note">The note.</param>
    /// <param name="tool">Which build of which rules.</param>
    /// <param name="quotes">Whether the note's own words are shown.</param>
    public static string Write(NoteResult note, ToolInfo tool, bool quotes = true) =>
        Write(new LintReport(tool, [], [note], []), quotes);
}
