using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Settings;

/// <summary>Reads rules with the weight that they are given.</summary>
internal static class RuleLevelReader
{
    /// <summary>The weights by rule id, over those of the file that this one is based on.</summary>
    /// <exception cref="SettingsException">A rule or a weight is unknown.</exception>
    public static ImmutableSortedDictionary<string, RuleLevel> Read(YamlValue? value, RuleNames rules, ImmutableSortedDictionary<string, RuleLevel>? basis = null)
    {
        basis ??= ImmutableSortedDictionary.Create<string, RuleLevel>(StringComparer.Ordinal);
        return value is null ? basis : basis.SetItems(value.Map.Entries.Select(e => KeyValuePair.Create(Rule(e.Key, e.Value, rules).Id, Level(e.Value))));
    }

    /// <summary>A rule by id or name.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static Descriptor Rule(string name, YamlValue value, RuleNames rules) =>
        rules.Find(name) ?? throw value.Wrong($"There is no rule '{name}'. Did you mean {NearestName.To(name, rules.All)}? 'iptlint rules' lists all.");

    /// <summary>A weight.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    public static RuleLevel Level(YamlValue value) => RuleLevel.Parse(value.Text)
        ?? throw value.Wrong($"A rule can't weigh '{value.Text}'. Did you mean '{NearestName.To(value.Text, RuleLevel.Names)}'? It can be {string.Join(", ", RuleLevel.Names)}, or six marks such as '- i W W h W'.");
}
