using IptNoteLint.Cli.Documents;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>
/// Finds and joins the settings of folders. Settings of a folder are those of its own file (<c>iptlint.yml</c> or
/// <c>.config/iptlint.yml</c>) over those of the files further up, until one says that it is the root. Each file is read once.
/// </summary>
/// <param name="isIsolated">Whether no file counts.</param>
internal sealed class SettingsFiles(bool isIsolated = false)
{
    private static readonly string[] Names = ["iptlint.yml", Path.Combine(".config", "iptlint.yml")];

    private readonly Dictionary<string, SettingsLayer> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SettingsDraft File, string Folder)?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(SettingsDraft File, string Folder)>> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    /// <summary>The settings of a folder over the defaults.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="reader">Reads values. It knows the rules of the folder's house packs.</param>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer Of(string folder, SettingReader reader)
    {
        if (!_folders.TryGetValue(folder, out var layer))
        {
            layer = Above(folder).Reverse().Aggregate(
                SettingsLayer.Defaults, (lower, file) => Join(file.File, file.Folder, reader, folder, []).Over(lower));
            _folders.Add(folder, layer);
        }

        return layer;
    }

    /// <summary>The house packs of a folder, by their full paths: those of its own file and of all that count with it.</summary>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public IReadOnlyList<SettingsBasis> HousePacksOf(string folder) =>
        [.. Above(folder).Reverse().SelectMany(f => HousePacks(f.File, f.Folder, [])).DistinctBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>Whether a file that was looked at, or looked for, has changed since.</summary>
    public bool HaveChanged => _stamps.Any(s => FileStamp.Of(s.Key) != s.Value);

    // The nearest first. Nearly all folders of a tree share one list.
    private IReadOnlyList<(SettingsDraft File, string Folder)> Above(string? folder)
    {
        if (isIsolated || folder is null)
        {
            return [];
        }

        if (!_above.TryGetValue(folder, out var files))
        {
            files = OfFolder(folder) is not { } found ? Above(Path.GetDirectoryName(folder))
                : found.File.IsRoot ? [found]
                : [found, .. Above(Path.GetDirectoryName(folder))];
            _above.Add(folder, files);
        }

        return files;
    }

    private (SettingsDraft File, string Folder)? OfFolder(string folder)
    {
        var found = Names.Select(n => Path.Combine(folder, n)).Where(p => Read(p, folder) is not null).ToList();
        return found switch
        {
            [] => null,
            [var one] => _files[one],
            _ => throw new SettingsException(SettingsText.Shown(found[1]), $"There is also {SettingsText.Shown(found[0])}; a folder has one settings file."),
        };
    }

    private (SettingsDraft File, string Folder)? Read(string path, string folder)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _stamps[path] = FileStamp.Of(path);
            file = SettingsText.Read(path) is { } text ? (SettingsFile.Draft(SettingsText.Shown(path), text), folder) : null;
            _files.Add(path, file);
        }

        return file;
    }

    private SettingsLayer Join(SettingsDraft draft, string home, SettingReader reader, string folder, IReadOnlyList<string> above)
    {
        var layer = Bases(draft, home, above)
            .Aggregate(SettingsLayer.Empty, (lower, b) => Join(b.File, b.Home, reader, folder, [.. above, b.Path]).Over(lower));
        var file = draft.Settle(reader);
        layer = Resolved(file.Layer, home).Over(layer);
        var within = Path.GetRelativePath(home, folder).Replace(Path.DirectorySeparatorChar, '/');
        return within == "." || within.StartsWith("../", StringComparison.Ordinal)
            ? layer
            : file.Folders.Where(f => Glob.Covers(f.Pattern, within)).Aggregate(layer, (lower, f) => Resolved(f.Layer, home).Over(lower));
    }

    private IEnumerable<SettingsBasis> HousePacks(SettingsDraft draft, string home, IReadOnlyList<string> above) =>
    [
        .. Bases(draft, home, above).SelectMany(b => HousePacks(b.File, b.Home, [.. above, b.Path])),
        .. draft.HousePacks.Select(p => p with { Path = Path.GetFullPath(Path.Combine(home, p.Path)) }),
    ];

    private IEnumerable<(SettingsDraft File, string Home, string Path)> Bases(SettingsDraft draft, string home, IReadOnlyList<string> above)
    {
        foreach (var basis in draft.Bases)
        {
            var path = Path.GetFullPath(Path.Combine(home, basis.Path));
            if (above.Contains(path, StringComparer.Ordinal))
            {
                throw new SettingsException(basis.Place, $"'{basis.Path}' builds on this file itself.");
            }

            var (below, where) = Read(path, Path.GetDirectoryName(path)!) ?? throw new SettingsException(basis.Place, $"There is no file '{basis.Path}' to extend.");
            yield return (below, where, path);
        }
    }

    // A path in a settings file is meant from where the file is.
    private static SettingsLayer Resolved(SettingsLayer layer, string home)
    {
        var paths = new[] { layer[SettingKeys.Baseline], layer[SettingKeys.Profile] }.OfType<Setting>()
            .Where(s => s.Key == SettingKeys.Profile ? SettingReader.IsFile(s.Value) : s.Value != SettingKeys.None);
        return paths.Aggregate(layer, (l, s) => l.With(s with { Value = Path.GetFullPath(Path.Combine(home, s.Value)) }));
    }
}
