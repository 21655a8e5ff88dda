using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Settings;

/// <summary>Reads single settings, from files and the command line alike: each value is valid, or a complaint names the nearest that is.</summary>
/// <param name="profiles">The profiles and documentation packs there are.</param>
/// <param name="rules">The rules there are.</param>
public sealed class SettingReader(Profiles profiles, RuleNames rules)
{
    /// <summary>The rules that settings can name.</summary>
    public RuleNames Rules => rules;

    /// <summary>A setting.</summary>
    /// <param name="key">One of <see cref="SettingKeys.All"/>.</param>
    /// <param name="values">What is written: several values for a list, one for any other.</param>
    /// <param name="place">Where it is written.</param>
    /// <exception cref="SettingsException">A value is impossible.</exception>
    public Setting Read(string key, IReadOnlyList<string> values, string place) => new(key, key switch
    {
        SettingKeys.Profile when values is [var file] && IsFile(file) => file,
        SettingKeys.Profile => OneOf(key, One(key, values, place), profiles.Names, place),
        SettingKeys.Packs => Joined(values.Select(v => OneOf(key, v, profiles.PackNames, place))),
        SettingKeys.Select when values is [SettingKeys.Usual] => SettingKeys.Usual,
        SettingKeys.Select or SettingKeys.ExtendSelect => Joined(values.SelectMany(v => Ids(v, place))),
        SettingKeys.FailOn => OneOf(key, One(key, values, place), [.. RuleLevel.Names.Skip(1).Reverse(), SettingKeys.Never], place),
        SettingKeys.MaxWarnings => Number(key, One(key, values, place), place),
        SettingKeys.Quotes => OneOf(key, One(key, values, place), ["on", "off", SettingKeys.Usual], place),
        SettingKeys.Cases => Grouping(key, One(key, values, place), place),
        SettingKeys.SuppressInNote => OneOf(key, One(key, values, place), ["true", "false"], place),
        _ => One(key, values, place),
    }, place);

    /// <summary>Whether a profile is named by the file that holds it, and not by its name.</summary>
    public static bool IsFile(string profile) =>
        profile.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || profile.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a rule weighs.</summary>
    /// <param name="rule">Its id or name.</param>
    /// <param name="level">The weight.</param>
    /// <param name="place">Where it is written.</param>
    /// <exception cref="SettingsException">There is no such rule or weight.</exception>
    public Setting Level(string rule, string level, string place) =>
        new($"{SettingKeys.Rules}.{RuleLevelReader.Rule(rule, place, rules).Id}", RuleLevelReader.Level(level, place).ToString(), place);

    /// <summary>A number of a rule.</summary>
    /// <exception cref="SettingsException">It lies beyond what makes sense.</exception>
    internal static Setting Option(Descriptor rule, RuleOption option, YamlValue value) => new(
        $"{SettingKeys.Rules}.{rule.Id}.{option.Name}", value.Number(option.Least, option.Most).ToString(CultureInfo.InvariantCulture), value.Place);

    /// <summary>Rules that are switched off.</summary>
    /// <exception cref="SettingsException">There is no such rule.</exception>
    public IEnumerable<Setting> Off(IEnumerable<string> names, string place) => names.Select(n => Level(n, RuleLevel.Off.ToString(), place));

    private ImmutableArray<string> Ids(string name, string place) => name == SettingKeys.Preview
        ? [.. rules.Descriptors.Where(r => r.IsPreview).Select(r => r.Id)]
        : [RuleLevelReader.Rule(name, place, rules).Id];

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string One(string key, IReadOnlyList<string> values, string place) =>
        values is [var value] ? value : throw new SettingsException(place, $"'{key}' takes one value.");

    private static string Grouping(string key, string value, string place) => CaseGrouping.IsValid(value)
        ? value
        : throw new SettingsException(
            place, $"'{key}' can't be '{value}'. It can be {CaseGrouping.OfFolder}, {CaseGrouping.OfClient}, or a pattern of file names with {{case}} in it once, such as \"{{case}}-s*.txt\".");

    private static string OneOf(string key, string value, IReadOnlyCollection<string> valid, string place) => valid.Contains(value, StringComparer.Ordinal)
        ? value
        : throw new SettingsException(place, $"'{key}' can't be '{value}'. Did you mean '{NearestName.To(value, valid)}'? It can be: {string.Join(", ", valid)}.");

    private static string Number(string key, string value, string place) =>
        value == SettingKeys.None || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? value
            : throw new SettingsException(place, $"'{key}' should be a whole number, or '{SettingKeys.None}', not '{value}'.");
}
