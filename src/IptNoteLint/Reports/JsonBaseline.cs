using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>What became of a baseline, as JSON.</summary>
internal static class JsonBaseline
{
    public static void Write(Utf8JsonWriter json, BaselineUse baseline)
    {
        json.WriteStartObject("baseline");
        json.WriteNumber("known", baseline.Known);
        json.WriteStartArray("stale");
        foreach (var entry in baseline.Stale)
        {
            json.WriteStartObject();
            json.WriteString("path", entry.Path);
            json.WriteString("ruleId", entry.RuleId);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
