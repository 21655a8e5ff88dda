using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The rules as a list: of each its id, name, highest severity, standing, family and title.</summary>
public static class RuleList
{
    /// <summary>One line a rule, in columns; ends in a line end.</summary>
    /// <param name="rules">The rules; at least one.</param>
    /// <param name="style">Colours, or none.</param>
    public static string AsTable(IReadOnlyList<Descriptor> rules, ConsoleStyle style)
    {
        var text = new StringBuilder();
        var names = rules.Max(r => r.Name.Length);
        var severities = Enum.GetValues<Severity>().Max(s => ContractWords.Of(s).Length);
        var standings = rules.Max(r => StandingOf(r).Length);
        var categories = rules.Max(r => r.Category.ToString().Length);
        foreach (var rule in rules)
        {
            var severity = rule.Severity.Highest;
            text.Append(style.Apply(ConsoleRole.Message, rule.Id))
                .Append("  ").Append(rule.Name.PadRight(names))
                .Append("  ").Append(style.Apply(ConsoleHead.RoleOf(severity), ContractWords.Of(severity).PadRight(severities)))
                .Append(standings == 0 ? "" : "  " + StandingOf(rule).PadRight(standings))
                .Append("  ").Append(rule.Category.ToString().PadRight(categories))
                .Append("  ").Append(rule.Title).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What keeps a rule from running everywhere: <c>preview</c>, <c>pack us</c>, both, or nothing.</summary>
    public static string StandingOf(Descriptor rule) =>
        string.Join(", ", rule.Packs.Select(p => "pack " + p).Prepend("preview").Skip(rule.IsPreview ? 0 : 1));

    /// <summary>What a rule weighs at most, and what keeps it from running everywhere, such as <c>warning, preview</c>.</summary>
    public static string WeightOf(Descriptor rule) =>
        ContractWords.Of(rule.Severity.Highest) + (StandingOf(rule) is { Length: > 0 } standing ? ", " + standing : "");

    /// <summary>A Markdown table with a row a rule; ends in a line end.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="folder">What stands before the path of a page, such as <c>rules/</c>.</param>
    public static string AsMarkdown(IEnumerable<Descriptor> rules, string folder) => string.Concat(rules
        .Select(r => $"| [{r.Id}]({folder}{PageOf(r)}) | {MarkdownText.Prose(r.Title)} | {r.Category} | {WeightOf(r)} |\n")
        .Prepend("| Id | Finding | Family | Severity |\n|---|---|---|---|\n"));

    /// <summary>A JSON array with an object a rule; ends in a line end.</summary>
    /// <param name="rules">The rules.</param>
    public static string AsJson(IEnumerable<RuleInfo> rules) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            RuleJson.WriteFields(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The path of a rule's page, from the folder of all rules.</summary>
    internal static string PageOf(Descriptor rule) => $"{rule.Category}/{rule.Id}.md";
}
