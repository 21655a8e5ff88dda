using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>Makes the options of a run of settings, which are valid already.</summary>
public static class LintOptionsReader
{
    /// <summary>The options.</summary>
    /// <param name="settings">Layers over <see cref="SettingsLayer.Defaults"/>.</param>
    /// <param name="quotes">Whether to quote where the settings leave it to the tool.</param>
    public static LintOptions Read(SettingsLayer settings, bool quotes) => new()
    {
        Profile = settings[SettingKeys.Profile]!.Value,
        Packs = Set(settings, SettingKeys.Packs),
        Select = settings[SettingKeys.Select]!.Value == SettingKeys.Usual ? null : Set(settings, SettingKeys.Select),
        ExtendSelect = Set(settings, SettingKeys.ExtendSelect),
        Levels = Levels(settings),
        Numbers = Numbers(settings),
        FailOn = settings[SettingKeys.FailOn]!.Value is var least && least == SettingKeys.Never ? null : Enum.Parse<Severity>(least, ignoreCase: true),
        MaxWarnings = settings[SettingKeys.MaxWarnings]!.Value is var most && most == SettingKeys.None ? null : int.Parse(most, CultureInfo.InvariantCulture),
        Quotes = settings[SettingKeys.Quotes]!.Value is var said && said == SettingKeys.Usual ? quotes : said == "on",
        Grouping = new CaseGrouping(settings[SettingKeys.Cases]!.Value),
        SuppressInNote = settings[SettingKeys.SuppressInNote]!.Value == "true",
    };

    private static ImmutableSortedSet<string> Set(SettingsLayer settings, string key) => settings[key]!.Values.ToImmutableSortedSet(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, RuleLevel> Levels(SettingsLayer settings) => OfRules(settings)
        .Where(s => !s.Name.Contains('.', StringComparison.Ordinal))
        .ToImmutableSortedDictionary(s => s.Name, s => RuleLevel.Parse(s.Value)!, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, int> Numbers(SettingsLayer settings) => OfRules(settings)
        .Where(s => s.Name.Contains('.', StringComparison.Ordinal))
        .ToImmutableSortedDictionary(s => s.Name, s => int.Parse(s.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> OfRules(SettingsLayer settings) => settings.All
        .Where(s => s.Key.StartsWith(SettingKeys.Rules + ".", StringComparison.Ordinal))
        .Select(s => (s.Key[(SettingKeys.Rules.Length + 1)..], s.Value));
}
