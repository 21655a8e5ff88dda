using System.Text.Json;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>How the run went, in SARIF: files that were not linted are notifications, so that a folder of them does not look clean.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, RunDigest run, ToolInfo tool)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.NotLinted.Count == 0 && !run.Found.Any(Descriptor.IsAboutTheTool));
        WriteSwitchedOff(json, tool);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in run.NotLinted)
        {
            json.WriteStartObject();
            json.WriteStartArray("locations");
            json.WriteStartObject();
            SarifPlace.Write(json, note.Path);
            json.WriteEndObject();
            json.WriteEndArray();
            SarifText.WriteText(json, "message", note.Error!);
            json.WriteString("level", note.Status == NoteStatus.Unreadable ? "error" : "warning");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSwitchedOff(Utf8JsonWriter json, ToolInfo tool)
    {
        var off = tool.Changes.Where(c => c.Level.IsOff).ToList();
        if (off.Count == 0)
        {
            return;
        }

        json.WriteStartArray("ruleConfigurationOverrides");
        foreach (var change in off)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", change.RuleId);
            json.WriteEndObject();
            json.WriteStartObject("configuration");
            json.WriteBoolean("enabled", false);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
