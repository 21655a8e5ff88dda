using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Settings;

/// <summary>Settings by key. Layers lie on each other; the upper one's word counts, key by key. Immutable.</summary>
public sealed class SettingsLayer
{
    private readonly ImmutableSortedDictionary<string, Setting> _settings;

    /// <summary>Takes settings; of two for one key the last counts.</summary>
    public SettingsLayer(IEnumerable<Setting> settings)
        : this(ImmutableSortedDictionary.Create<string, Setting>(StringComparer.Ordinal).SetItems(settings.Select(s => KeyValuePair.Create(s.Key, s))))
    {
    }

    private SettingsLayer(ImmutableSortedDictionary<string, Setting> settings) => _settings = settings;

    /// <summary>No settings.</summary>
    public static SettingsLayer Empty { get; } = new([]);

    /// <summary>What holds where nobody says otherwise.</summary>
    public static SettingsLayer Defaults { get; } = new(
    [
        .. new[]
        {
            (SettingKeys.Profile, Settings.Profile.Default), (SettingKeys.Packs, ""), (SettingKeys.Select, SettingKeys.Usual), (SettingKeys.ExtendSelect, ""),
            (SettingKeys.FailOn, "warning"), (SettingKeys.MaxWarnings, SettingKeys.None), (SettingKeys.Quotes, SettingKeys.Usual),
            (SettingKeys.SuppressInNote, "false"), (SettingKeys.Cases, CaseGrouping.OfFolder), (SettingKeys.Baseline, SettingKeys.None),
        }.Select(d => new Setting(d.Item1, d.Item2, Setting.Default)),
    ]);

    /// <summary>All settings, ordered by key.</summary>
    public IEnumerable<Setting> All => _settings.Values;

    /// <summary>A setting; null where this layer has none.</summary>
    public Setting? this[string key] => _settings.GetValueOrDefault(key);

    /// <summary>This layer on another one. A rule that it selects is no longer off because the other one says so.</summary>
    public SettingsLayer Over(SettingsLayer lower)
    {
        var selected = new[] { SettingKeys.Select, SettingKeys.ExtendSelect }.SelectMany(k => this[k]?.Values ?? []).Select(id => $"{SettingKeys.Rules}.{id}");
        var revived = selected.Where(k => lower[k]?.Value == RuleLevel.Off.ToString());
        return new(lower._settings.RemoveRange(revived).SetItems(_settings));
    }

    /// <summary>This layer with one setting more.</summary>
    public SettingsLayer With(Setting setting) => new(_settings.SetItem(setting.Key, setting));
}
