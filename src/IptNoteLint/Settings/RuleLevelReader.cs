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
        return value is null ? basis : basis.SetItems(value.Map.Entries.Select(
            e => KeyValuePair.Create(Rule(e.Key, e.Value.Place, rules).Id, Level(e.Value.Text, e.Value.Place))));
    }

    /// <summary>A rule by id or name.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static Descriptor Rule(string name, string place, RuleNames rules) => rules.Find(name)
        ?? throw new SettingsException(place, $"There is no rule '{name}'. Did you mean {NearestName.To(name, rules.All)}? 'iptlint rules' lists all.");

    /// <summary>A weight.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    public static RuleLevel Level(string text, string place) => RuleLevel.Parse(text) ?? throw new SettingsException(
        place, $"A rule can't weigh '{text}'. Did you mean '{NearestName.To(text, RuleLevel.Names)}'? It can be {string.Join(", ", RuleLevel.Names)}, or six marks such as '- i W W h W'.");
}
