using System.Text.Json;
using Humanizer;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The tool and its rules in SARIF.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, ToolInfo tool, RuleBook rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        JsonTool.WriteName(json, tool);
        SarifText.WriteText(json, "fullDescription", ReportNotice.Scope);
        json.WriteStartArray("rules");
        foreach (var rule in rules.All)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        JsonTool.WriteRules(json, tool);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule)
    {
        var descriptor = rule.Descriptor;
        var what = PageProse.Parse(rule.Page.WhatItReports);
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", PascalCase(descriptor.Title));
        SarifText.WriteText(json, "shortDescription", descriptor.Title + ".");
        SarifText.WriteText(json, "fullDescription", what.IsEmpty ? descriptor.Message : what.Text);
        WriteHelp(json, rule);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifText.Level(descriptor.Severity.Highest));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(ContractWords.Of(descriptor.Category));
        json.WriteEndArray();
        if (descriptor.HousePack is { } house)
        {
            json.WriteString("housePack", house);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, RuleInfo rule)
    {
        var why = PageProse.Parse(rule.Page.WhyItMatters);
        var how = PageProse.Parse(rule.Page.HowToSatisfyIt);
        var text = string.Join(' ', new[] { why, how }.Where(p => !p.IsEmpty).Select(p => p.Text));
        json.WriteStartObject("help");
        json.WriteString("text", text.Length > 0 ? text : rule.Descriptor.Message);
        if (rule.Page.Markdown.Length > 0)
        {
            json.WriteString("markdown", rule.Page.Markdown.ReplaceLineEndings("\n"));
        }

        json.WriteEndObject();
    }

    // Titles hold apostrophes and hyphens, a SARIF name is an identifier.
    private static string PascalCase(string title) =>
        new string([.. title.Where(c => c != '\'').Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Pascalize();
}
