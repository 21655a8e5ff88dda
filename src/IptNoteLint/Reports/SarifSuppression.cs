using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Who silenced an outcome and why, in SARIF.</summary>
internal static class SarifSuppression
{
    // Always written: SARIF wants the array on every result of a run or on none, and an empty one means "not suppressed".
    public static void Write(Utf8JsonWriter json, Suppression? suppression, string reason)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression.Source == "note" ? "inSource" : "external");
            if (reason.Length > 0)
            {
                json.WriteString("justification", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
