using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>One course of treatment of the JSON report.</summary>
internal static class JsonCase
{
    public static void Write(Utf8JsonWriter json, CaseResult course, bool quotes)
    {
        json.WriteStartObject();
        json.WriteString("case", course.Case);
        json.WriteNumberOrNull("planned", course.Planned);
        json.WriteStringOrNull("agreedArea", course.AgreedArea is { } area ? ContractWords.Of(area) : null);
        json.WriteStartArray("notes");
        foreach (var path in course.Notes)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var result in course.Results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", result.RuleId);
            json.WriteString("caseKind", result.CaseKind);
            json.WriteStringOrNull("at", result.At);
            json.WriteString("kind", ContractWords.Of(result.Kind));
            json.WriteStringOrNull("severity", result.Severity is { } severity ? ContractWords.Of(severity) : null);
            json.WriteString("message", result.Message);
            JsonSuppression.Write(json, result.Suppressed, result.Suppressed is { } by ? Quotation.Reason(by, quotes) : "");
            json.WriteString("fingerprint", result.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (var outcome in course.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", outcome.RuleId);
            json.WriteString("kind", ContractWords.Of(outcome.Kind));
            json.WriteString("message", outcome.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
