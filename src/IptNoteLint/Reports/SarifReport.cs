using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the exchange format of static analysis tools, SARIF 2.1.0.</summary>
public static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>A whole run as one SARIF log that ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether regions carry the notes' words as snippets; off by default, since such logs travel.</param>
    public static string Write(LintReport report, bool quotes = false) => JsonText.Write(json =>
    {
        var rules = new RuleBook(report.Rules);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, report.Tool, rules);
        SarifInvocation.Write(json, report);
        SarifArtifacts.Write(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var note in report.Notes)
        {
            new SarifNoteResults(json, rules, note, quotes).Write();
        }

        foreach (var course in report.Cases)
        {
            SarifCaseResults.Write(json, rules, course, quotes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
