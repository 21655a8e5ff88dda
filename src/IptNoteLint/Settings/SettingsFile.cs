using System.Collections.Immutable;

namespace IptNoteLint.Settings;

/// <summary>What a settings file says of some of the folders below it.</summary>
/// <param name="Pattern">A path below the file's folder; <c>*</c> stands for characters of a name, <c>**</c> for any number of folders.</param>
/// <param name="Layer">What holds in the folders that fit, and below them.</param>
public sealed record FolderSettings(string Pattern, SettingsLayer Layer);

/// <summary>A file that a settings file builds on, or a house pack that it names.</summary>
/// <param name="Path">As written: relative to the folder of the file that names it.</param>
/// <param name="Place">Where it is named.</param>
public sealed record SettingsBasis(string Path, string Place);

/// <summary>A settings file as written.</summary>
/// <param name="IsRoot">Whether no file further up counts.</param>
/// <param name="Bases">Files whose settings lie below this one's, the last uppermost.</param>
/// <param name="Layer">Its own settings.</param>
/// <param name="Folders">What it says of folders, in the order written: a later one's word counts.</param>
public sealed record SettingsFile(bool IsRoot, ImmutableArray<SettingsBasis> Bases, SettingsLayer Layer, ImmutableArray<FolderSettings> Folders)
{
    private const string Root = "root", Extends = "extends", FoldersKey = "folders", Severity = "severity";

    /// <summary>Reads a settings file.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="reader">Reads its values.</param>
    /// <exception cref="SettingsException">A key, a rule or a value is unknown; the message names file and line.</exception>
    public static SettingsFile Read(string file, string text, SettingReader reader) => Draft(file, text).Settle(reader);

    /// <summary>Reads of a settings file what has to be known before the rules that it can name are known.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="SettingsException">A key is unknown; the message names file and line.</exception>
    public static SettingsDraft Draft(string file, string text)
    {
        var map = YamlFile.Read(file, text);
        map.Only([.. SettingKeys.All, SettingKeys.HousePacks, SettingKeys.Ignore, SettingKeys.Rules, Root, Extends, FoldersKey]);
        return new SettingsDraft(map, map[Root]?.OneOf("true", "false") == "true", Files(map[Extends]), Files(map[SettingKeys.HousePacks]));
    }

    /// <summary>Reads the rest of a settings file.</summary>
    internal static SettingsFile Settle(SettingsDraft draft, YamlMap map, SettingReader reader) => new(
        draft.IsRoot, draft.Bases, LayerOf(map, SettingKeys.All, reader),
        [.. (map[FoldersKey]?.Map.Entries ?? []).Select(e => new FolderSettings(Pattern(e.Key, e.Value), OfFolder(e.Value.Map, reader)))]);

    private static ImmutableArray<SettingsBasis> Files(YamlValue? value) => [.. (value?.List ?? []).Select(v => new SettingsBasis(v.Text, v.Place))];

    private static SettingsLayer OfFolder(YamlMap map, SettingReader reader)
    {
        map.Only([.. SettingKeys.OfFolders, SettingKeys.Ignore, SettingKeys.Rules]);
        return LayerOf(map, SettingKeys.OfFolders, reader);
    }

    private static SettingsLayer LayerOf(YamlMap map, IReadOnlyList<string> keys, SettingReader reader) => new(
    [
        .. map.Entries.Where(e => keys.Contains(e.Key)).Select(e => reader.Read(e.Key, e.Value.Texts, e.Value.Place)),
        .. map[SettingKeys.Ignore] is { } off ? reader.Off(off.Texts, off.Place) : [],
        .. (map[SettingKeys.Rules]?.Map.Entries ?? []).SelectMany(e => OfRule(e.Key, e.Value, reader)),
    ]);

    private static IEnumerable<Setting> OfRule(string name, YamlValue value, SettingReader reader)
    {
        if (!value.IsMap)
        {
            return [reader.Level(name, value.Text, value.Place)];
        }

        var rule = RuleLevelReader.Rule(name, value.Place, reader.Rules);
        var map = value.Map;
        map.Only([Severity, .. rule.Options.Select(o => o.Name)]);
        return
        [
            .. map[Severity] is { } level ? [reader.Level(name, level.Text, level.Place)] : Array.Empty<Setting>(),
            .. rule.Options.Where(o => map[o.Name] is not null).Select(o => SettingReader.Option(rule, o, map[o.Name]!)),
        ];
    }

    private static string Pattern(string pattern, YamlValue value) =>
        pattern.Length > 0 && pattern[0] != '/' && !pattern.Split('/').Contains("..")
            ? pattern.TrimEnd('/')
            : throw value.Wrong($"'{pattern}' should be a path of folders below the one of this file, such as 'adolescents' or '*/groups'.");
}
