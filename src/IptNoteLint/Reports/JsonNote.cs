using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>One note of the JSON report.</summary>
internal static class JsonNote
{
    public static void Write(Utf8JsonWriter json, NoteResult note, ToolInfo run, bool quotes)
    {
        var evidence = new JsonEvidence(json, note.Source, new Quotation(note, quotes));
        json.WriteStartObject();
        json.WriteString("path", note.Path);
        json.WriteStringOrNull("sha256", note.Sha256);
        json.WriteStringOrNull("case", note.Case);
        json.WriteStringOrNull("date", note.Date is { } date ? ContractWords.Day(date) : null);
        json.WriteString("status", ContractWords.Of(note.Status));
        json.WriteStringOrNull("error", note.Error);
        if (note.Tool is { } own && own.IsOnOtherTermsThan(run))
        {
            json.WriteStartObject("settings");
            JsonTool.WriteSettings(json, own);
            if (own.RulePackHash != run.RulePackHash)
            {
                json.WriteString("rulePackHash", own.RulePackHash);
            }

            json.WriteEndObject();
        }

        if (note.Assessment is null)
        {
            json.WriteNull("assessment");
        }
        else
        {
            new JsonAssessment(json, evidence).Write(note.Assessment);
        }

        if (note.EvidenceLeftOut > 0)
        {
            json.WriteNumber("evidenceLeftOut", note.EvidenceLeftOut);
        }

        json.WriteStartArray("results");
        foreach (var result in note.Results)
        {
            WriteResult(json, result, evidence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic result, JsonEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);
        json.WriteString("kind", ContractWords.Of(result.Kind));
        json.WriteStringOrNull("severity", result.Severity is { } severity ? ContractWords.Of(severity) : null);
        json.WriteString("message", result.Message);
        evidence.WritePlace(result.Span);
        evidence.WriteEnd(result.Span);
        evidence.WriteList("evidence", result.Evidence, result.Absence);
        JsonSuppression.Write(json, result.Suppressed, result.Suppressed is { } by ? evidence.Quotation.Reason(by) : "");
        json.WriteString("fingerprint", result.Fingerprint);
        json.WriteEndObject();
    }
}
