using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Who silenced an outcome and why, as JSON; null where nobody did.</summary>
internal static class JsonSuppression
{
    public static void Write(Utf8JsonWriter json, Suppression? suppression, string reason)
    {
        if (suppression is null)
        {
            json.WriteNull("suppressed");
            return;
        }

        json.WriteStartObject("suppressed");
        json.WriteString("reason", reason);
        json.WriteString("source", suppression.Source);
        if (suppression.Until is { } until)
        {
            json.WriteString("until", ContractWords.Day(until));
        }

        json.WriteEndObject();
    }
}
