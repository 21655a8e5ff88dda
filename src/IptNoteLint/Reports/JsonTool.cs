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
        json.WriteString("settingsHash", tool.SettingsHash);
        json.WriteString("profile", tool.Profile);
    }
}
