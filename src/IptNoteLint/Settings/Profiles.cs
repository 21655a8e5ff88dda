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

    private Profiles(Profiles basis, Profile own)
    {
        _profileTexts = basis._profileTexts.SetItem(own.Name, "");
        _packTexts = basis._packTexts;
        _rules = basis._rules;
        _profiles[own.Name] = own;
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

    /// <summary>The same with a profile from a file of somebody's own.</summary>
    /// <param name="file">The file's name, as messages give it; without folder and ending, the profile's.</param>
    /// <param name="text">Its content.</param>
    /// <param name="rules">The rules that it can name.</param>
    /// <exception cref="SettingsException">The file is unusable, or there is a profile of that name.</exception>
    public Profiles With(string file, string text, RuleNames rules)
    {
        var name = NameOf(file);
        var map = YamlFile.Read(file, text, hasColumns: true);
        if (_profileTexts.ContainsKey(name))
        {
            throw map.Needed("profile").Wrong($"There is a profile '{name}' already; give the file and the profile another name.");
        }

        var basis = map["based-on"]?.OneOf(Names);
        return new Profiles(this, ProfileReader.Profile(name, map, basis is null ? null : this[basis], rules) with { Basis = basis });
    }

    /// <summary>The name of the profile that a file holds.</summary>
    public static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

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
        files.ToImmutableSortedDictionary(f => NameOf(f.Key), f => f.Value, StringComparer.Ordinal);
}
