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

    /// <summary>What keeps a rule from running everywhere: <c>preview</c>, <c>pack us</c>, both, or nothing; and the house pack that it comes from.</summary>
    public static string StandingOf(Descriptor rule) => string.Join(", ",
    [
        .. rule.Packs.Select(p => "pack " + p).Prepend("preview").Skip(rule.IsPreview ? 0 : 1), .. rule.HousePack is { } house ? ["house " + house] : Array.Empty<string>(),
    ]);

    /// <summary>A JSON array with an object a rule; ends in a line end.</summary>
    /// <param name="rules">The rules.</param>
    public static string AsJson(IEnumerable<Descriptor> rules) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", ContractWords.Of(rule.Severity.Highest));
            json.WriteBoolean("preview", rule.IsPreview);
            json.WriteStartArray("packs");
            foreach (var pack in rule.Packs)
            {
                json.WriteStringValue(pack);
            }

            json.WriteEndArray();
            json.WriteString("category", rule.Category.ToString());
            json.WriteStringOrNull("housePack", rule.HousePack);
            json.WriteString("title", rule.Title);
            json.WriteString("message", rule.Variant(null).Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
