using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The outcomes on one course of treatment in SARIF.</summary>
internal static class SarifCaseResults
{
    public static void Write(Utf8JsonWriter json, RuleBook rules, CaseResult course, bool quotes)
    {
        foreach (var result in course.Results)
        {
            json.WriteStartObject();
            SarifText.WriteHead(json, rules, result.RuleId, result.Kind, result.Severity, result.Message);
            json.WriteStartArray("locations");
            if (result.At is not null)
            {
                json.WriteStartObject();
                SarifPlace.Write(json, result.At);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            SarifSuppression.Write(json, result.Suppressed, result.Suppressed is { } by ? Quotation.Reason(by, quotes) : "");
            if (result.Fingerprint.Length > 0)
            {
                json.WriteStartObject("partialFingerprints");
                json.WriteString("iptNoteLint/v1", result.Fingerprint);
                json.WriteEndObject();
            }

            json.WriteStartObject("properties");
            json.WriteString("case", course.Case);
            json.WriteString("caseKind", result.CaseKind);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }
}
