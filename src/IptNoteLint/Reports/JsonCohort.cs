using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>One finding about a caseload of the JSON report.</summary>
internal static class JsonCohort
{
    public static void Write(Utf8JsonWriter json, CohortDiagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("severity", ContractWords.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteNumber("count", finding.Count);
        json.WriteNumber("of", finding.Of);
        json.WriteStringOrNull("about", finding.About);
        json.WriteEndObject();
    }
}
