using System.Text.Json;

namespace IptNoteLint.Reports;

/// <summary>The counts at the end of the JSON report.</summary>
internal static class JsonSummary
{
    public static void Write(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("notes", tally.Notes);
        json.WriteStartObject("byNoteKind");
        foreach (var (kind, count) in tally.ByKind)
        {
            json.WriteNumber(ContractWords.Of(kind), count);
        }

        json.WriteEndObject();
        json.WriteNumber("unreadable", tally.Unreadable);
        json.WriteNumber("skipped", tally.Skipped);
        json.WriteNumber("open", tally.Open);
        json.WriteNumber("suppressed", tally.Suppressed);
        json.WriteNumber("riskGaps", tally.RiskGaps);
        foreach (var (severity, count) in tally.BySeverity)
        {
            json.WriteNumber(ContractWords.Of(severity), count);
        }

        json.WriteEndObject();
    }
}
