using IptNoteLint.Cli.Documents;
using IptNoteLint.House;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>Reads house packs and profiles from files and lays them over the tool's rules. Each file is read once, and what agrees is shared.</summary>
/// <param name="tool">The rules that packs lie over.</param>
/// <param name="always">The packs that hold in every folder, by their full paths.</param>
internal sealed class HousePacks(RulePack tool, params IReadOnlyList<SettingsBasis> always)
{
    private readonly Dictionary<string, HousePack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RulePack> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    /// <summary>Every set of rules that was asked for.</summary>
    public IEnumerable<RulePack> InUse => _rules.Values;

    /// <summary>Whether a file that was read, or the folder of a pack, has changed since.</summary>
    public bool HaveChanged => _stamps.Any(s => FileStamp.Of(s.Key) != s.Value);

    /// <summary>All packs that hold where these are named.</summary>
    public IReadOnlyList<SettingsBasis> Named(IEnumerable<SettingsBasis> named) => [.. named.Concat(always).DistinctBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>The tool's rules with these packs and those that always hold.</summary>
    /// <param name="named">The packs by their full paths, with the places that name them.</param>
    /// <exception cref="SettingsException">A pack isn't there or can't be used, or two have one prefix.</exception>
    public RulePack Of(IEnumerable<SettingsBasis> named)
    {
        var packs = Named(named);
        if (packs.Count == 0)
        {
            return tool;
        }

        var key = string.Join('\n', packs.Select(p => p.Path).Order(StringComparer.Ordinal));
        return _rules.TryGetValue(key, out var rules) ? rules
            : _rules[key] = packs.Select(p => (Pack: Read(p), p.Place)).OrderBy(p => p.Pack.Prefix, StringComparer.Ordinal).Aggregate(tool, (over, p) => Lay(over, p.Pack, p.Place));
    }

    /// <summary>Rules with the profile that a file holds.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="profile">The setting that names the file by its full path.</param>
    /// <exception cref="SettingsException">The file isn't there or can't be used.</exception>
    public RulePack WithProfile(RulePack rules, Setting profile)
    {
        var key = $"{profile.Value}\n{rules.Hash}";
        return _rules.TryGetValue(key, out var known) ? known : _rules[key] = rules.With(Text(profile.Value, profile.Place, "profile"));
    }

    /// <summary>A pack alone.</summary>
    /// <param name="named">Its full path: a file, or a folder with a <c>pack.yml</c> and lexicon files beside it.</param>
    /// <exception cref="SettingsException">It isn't there or can't be used.</exception>
    public HousePack Read(SettingsBasis named)
    {
        if (_packs.TryGetValue(named.Path, out var known))
        {
            return known;
        }

        var isFolder = Directory.Exists(named.Path);
        var lexicons = isFolder ? Lexicons(named) : [];
        return _packs[named.Path] = HousePackReader.Read(
            Text(isFolder ? Path.Combine(named.Path, "pack.yml") : named.Path, named.Place, "house pack"),
            [.. lexicons.Select(l => Text(l, named.Place, "lexicon"))],
            tool.Basis());
    }

    private string[] Lexicons(SettingsBasis folder)
    {
        _stamps[folder.Path] = FileStamp.Of(folder.Path);
        try
        {
            return [.. Directory.GetFiles(folder.Path, "*.txt").Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new SettingsException(folder.Place, $"The folder '{SettingsText.Shown(folder.Path)}' can't be read; check the permission and the disk or share.");
        }
    }

    private HouseFile Text(string path, string place, string what)
    {
        _stamps[path] = FileStamp.Of(path);
        return SettingsText.Read(path) is { } text
            ? new HouseFile(SettingsText.Shown(path), text)
            : throw new SettingsException(place, $"There is no {what} '{SettingsText.Shown(path)}'; check the name.");
    }

    private static RulePack Lay(RulePack over, HousePack pack, string place)
    {
        foreach (var rule in pack.Rules.Select(r => r.Info.Descriptor))
        {
            if ((over.Find(rule.Id) ?? over.Find(rule.Name)) is { } taken)
            {
                throw new SettingsException(place, $"{rule.Id} ({rule.Name}) of the pack '{pack.Name}' meets {taken.Descriptor.Id} ({taken.Descriptor.Name}) of '{taken.Descriptor.HousePack}': an id and a name belong to one rule.");
            }
        }

        return over.With(pack);
    }
}
