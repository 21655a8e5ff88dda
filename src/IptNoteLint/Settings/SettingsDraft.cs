using System.Collections.Immutable;

namespace IptNoteLint.Settings;

/// <summary>A settings file of which the rules, profiles and weights are not yet read: house packs that it names may add to them.</summary>
public sealed class SettingsDraft
{
    private readonly YamlMap _map;

    internal SettingsDraft(YamlMap map, bool isRoot, ImmutableArray<SettingsBasis> bases, ImmutableArray<SettingsBasis> housePacks)
    {
        _map = map;
        IsRoot = isRoot;
        Bases = bases;
        HousePacks = housePacks;
    }

    /// <summary>Whether no file further up counts.</summary>
    public bool IsRoot { get; }

    /// <summary>Files whose settings lie below this one's, the last uppermost.</summary>
    public ImmutableArray<SettingsBasis> Bases { get; }

    /// <summary>The house packs that it names.</summary>
    public ImmutableArray<SettingsBasis> HousePacks { get; }

    /// <summary>The file, read in full.</summary>
    /// <exception cref="SettingsException">A rule or a value is unknown; the message names file and line.</exception>
    public SettingsFile Settle(SettingReader reader) => SettingsFile.Settle(this, _map, reader);
}
