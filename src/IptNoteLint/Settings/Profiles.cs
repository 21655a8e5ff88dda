using System.Collections.Concurrent;
using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Settings;

/// <summary>The profiles and documentation packs of a rule pack, each read when it is first asked for. Safe for many threads.</summary>
public sealed class Profiles
{
    private readonly ImmutableSortedDictionary<string, string> _profileTexts;
    private readonly ImmutableSortedDictionary<string, string> _packTexts;
    private readonly RuleNames _rules;
    private readonly ConcurrentDictionary<string, Profile> _profiles = new(StringComparer.Ordinal);

    /// <summary>Takes the texts by file name.</summary>
    /// <param name="profiles">A file a profile.</param>
    /// <param name="packs">A file a documentation pack.</param>
    /// <param name="rules">The rules that they can name.</param>
    public Profiles(IEnumerable<KeyValuePair<string, string>> profiles, IEnumerable<KeyValuePair<string, string>> packs, RuleNames rules)
    {
        _profileTexts = ByName(profiles);
        _packTexts = ByName(packs);
        _rules = rules;
    }

    /// <summary>The names of the profiles, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => [.. _profileTexts.Keys];

    /// <summary>The names of the documentation packs, in ordinal order.</summary>
    public IReadOnlyCollection<string> PackNames => [.. _packTexts.Keys];

    /// <summary>A profile.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    /// <exception cref="SettingsException">Its file is unusable.</exception>
    public Profile this[string name] => Read(name, []);

    /// <summary>A documentation pack.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    /// <exception cref="SettingsException">Its file is unusable.</exception>
    public DocumentationPack Pack(string name) => ProfileReader.Pack(name, YamlFile.Read(name + ".yml", _packTexts[name]), _rules);

    private Profile Read(string name, ImmutableHashSet<string> above)
    {
        if (_profiles.TryGetValue(name, out var known))
        {
            return known;
        }

        var map = YamlFile.Read(name + ".yml", _profileTexts[name]);
        var below = above.Add(name);
        var basis = map["based-on"] is { } on ? Read(on.OneOf([.. Names.Except(below, StringComparer.Ordinal)]), below) : null;
        return _profiles.GetOrAdd(name, ProfileReader.Profile(name, map, basis, _rules));
    }

    private static ImmutableSortedDictionary<string, string> ByName(IEnumerable<KeyValuePair<string, string>> files) =>
        files.ToImmutableSortedDictionary(f => Path.GetFileNameWithoutExtension(f.Key), f => f.Value, StringComparer.Ordinal);
}
