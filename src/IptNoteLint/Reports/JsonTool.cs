using System.Collections.Immutable;
using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Which build of which rules made a report: the properties that every machine report gives of it.</summary>
internal static class JsonTool
{
    public static void WriteName(Utf8JsonWriter json, ToolInfo tool)
    {
        json.WriteString("name", tool.Name);
        json.WriteString("version", tool.Version);
    }

    public static void WriteRules(Utf8JsonWriter json, ToolInfo tool)
    {
        json.WriteString("engine", tool.Engine);
        json.WriteString("rulePack", tool.RulePack);
        json.WriteString("rulePackHash", tool.RulePackHash);
        WriteSettings(json, tool);
    }

    public static void WriteSettings(Utf8JsonWriter json, ToolInfo tool)
    {
        json.WriteString("settingsHash", tool.SettingsHash);
        json.WriteString("profile", tool.Profile);
        WriteNames(json, "packs", tool.Packs);
        WriteNames(json, "housePacks", tool.HousePacks);
        WriteChanges(json, tool);
    }

    private static void WriteNames(Utf8JsonWriter json, string field, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(field);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, ToolInfo tool)
    {
        if (tool.Changes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("ruleChanges");
        foreach (var change in tool.Changes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", change.RuleId);
            json.WriteString("level", change.Level.ToString());
            json.WriteString("by", change.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
