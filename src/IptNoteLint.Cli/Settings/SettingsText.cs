using IptNoteLint.Cli.Documents;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>Reads files of settings, suppressions and known findings.</summary>
internal static class SettingsText
{
    /// <summary>The largest baseline, in bytes: some hundred thousand known findings, a line or four each.</summary>
    private const int LargestBaseline = 256 * 1024 * 1024;

    /// <summary>A file's text; null if it isn't there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The largest content, in bytes.</param>
    /// <exception cref="SettingsException">It can't be read.</exception>
    public static string? Read(string path, int limit = PlainFile.MaxBytes)
    {
        // Most notes have no such file: asking costs less than an exception each.
        var kind = FileStamp.Of(path).Kind;
        if (kind == EntryKind.None)
        {
            return null;
        }

        if (kind == EntryKind.Folder)
        {
            throw new SettingsException(Shown(path), "It is a folder with the name of a file that is read here; rename it.");
        }

        try
        {
            return TextDecoder.Decode(PlainFile.Read(path, limit, "check that it is the file you mean.").Bytes) ?? throw new SettingsException(Shown(path), "It is no text; save it as UTF-8.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnreadableFileException e)
        {
            throw new SettingsException(Shown(path), e.Message);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new SettingsException(Shown(path), "It can't be read; check the permission and the disk or share.");
        }
    }

    /// <summary>The known findings of a run, or null.</summary>
    /// <exception cref="SettingsException">The file isn't there or can't be used.</exception>
    public static Baseline? Baseline(SettingsLayer settings)
    {
        var setting = settings[SettingKeys.Baseline]!;
        return setting.Value == SettingKeys.None ? null
            : Read(setting.Value, LargestBaseline) is { } text ? BaselineReader.Read(Shown(setting.Value), text)
            : throw new SettingsException(setting.Place, $"There is no baseline '{Shown(setting.Value)}'; make it with 'iptlint baseline create'.");
    }

    /// <summary>A path as messages give it: from the working folder where it lies in it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
