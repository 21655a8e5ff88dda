using IptNoteLint.Cli.Documents;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>
/// Finds and joins the settings of folders. Settings of a folder are those of its own file (<c>iptlint.yml</c> or
/// <c>.config/iptlint.yml</c>) over those of the files further up, until one says that it is the root. Each file is read once.
/// </summary>
/// <param name="reader">Reads values.</param>
/// <param name="isIsolated">Whether no file counts.</param>
internal sealed class SettingsFiles(SettingReader reader, bool isIsolated = false)
{
    private static readonly string[] Names = ["iptlint.yml", Path.Combine(".config", "iptlint.yml")];

    private readonly Dictionary<string, SettingsLayer> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SettingsFile File, string Folder)?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    /// <summary>The settings of a folder over the defaults.</summary>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer Of(string folder)
    {
        if (!_folders.TryGetValue(folder, out var layer))
        {
            var above = Above(folder).ToList();
            above.Reverse();
            layer = above.Aggregate(SettingsLayer.Defaults, (lower, file) => Join(file.File, file.Folder, folder, []).Over(lower));
            _folders.Add(folder, layer);
        }

        return layer;
    }

    /// <summary>Whether a file that was looked at, or looked for, has changed since.</summary>
    public bool HaveChanged => _stamps.Any(s => FileStamp.Of(s.Key) != s.Value);

    // The nearest first.
    private IEnumerable<(SettingsFile File, string Folder)> Above(string folder)
    {
        for (var at = isIsolated ? null : folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (OfFolder(at) is { } found)
            {
                yield return found;
                if (found.File.IsRoot)
                {
                    yield break;
                }
            }
        }
    }

    private (SettingsFile File, string Folder)? OfFolder(string folder)
    {
        var found = Names.Select(n => Path.Combine(folder, n)).Where(p => Read(p, folder) is not null).ToList();
        return found switch
        {
            [] => null,
            [var one] => _files[one],
            _ => throw new SettingsException(SettingsText.Shown(found[1]), $"There is also {SettingsText.Shown(found[0])}; a folder has one settings file."),
        };
    }

    private (SettingsFile File, string Folder)? Read(string path, string folder)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _stamps[path] = FileStamp.Of(path);
            file = SettingsText.Read(path) is { } text ? (SettingsFile.Read(SettingsText.Shown(path), text, reader), folder) : null;
            _files.Add(path, file);
        }

        return file;
    }

    private SettingsLayer Join(SettingsFile file, string home, string folder, IReadOnlyList<string> above)
    {
        var layer = SettingsLayer.Empty;
        foreach (var basis in file.Bases)
        {
            var path = Path.GetFullPath(Path.Combine(home, basis.Path));
            if (above.Contains(path, StringComparer.Ordinal))
            {
                throw new SettingsException(basis.Place, $"'{basis.Path}' builds on this file itself.");
            }

            var (below, where) = Read(path, Path.GetDirectoryName(path)!) ?? throw new SettingsException(basis.Place, $"There is no file '{basis.Path}' to extend.");
            layer = Join(below, where, folder, [.. above, path]).Over(layer);
        }

        layer = Resolved(file.Layer, home).Over(layer);
        var within = Path.GetRelativePath(home, folder).Replace(Path.DirectorySeparatorChar, '/');
        return within == "." || within.StartsWith("../", StringComparison.Ordinal)
            ? layer
            : file.Folders.Where(f => Glob.Covers(f.Pattern, within)).Aggregate(layer, (lower, f) => f.Layer.Over(lower));
    }

    // A path in a settings file is meant from where the file is.
    private static SettingsLayer Resolved(SettingsLayer layer, string home) => layer[SettingKeys.Baseline] is { Value: not SettingKeys.None } baseline
        ? layer.With(baseline with { Value = Path.GetFullPath(Path.Combine(home, baseline.Value)) })
        : layer;
}
