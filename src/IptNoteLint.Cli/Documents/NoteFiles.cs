using Microsoft.Extensions.FileSystemGlobbing;

namespace IptNoteLint.Cli.Documents;

/// <summary>A file that a command was asked to look at.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">The name reports use, with forward slashes.</param>
/// <param name="Folder">The folder it is grouped by, or null for a file named by itself.</param>
/// <param name="IsNote">Whether a reader handles its kind; else it is note-like and skipped.</param>
public sealed record NoteFile(string Path, string Name, string? Folder, bool IsNote);

/// <summary>Finds the notes under paths: every command sees the same ones.</summary>
public static class NoteFiles
{
    /// <summary>The file whose presence marks a folder of reports.</summary>
    public const string ReportMarker = ".iptlint-reports";

    private static readonly string[] Readable = [".txt", ".md"];
    private static readonly string[] NoteLike = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".xml", ".html", ".htm"];

    /// <summary>Whether a file's ending is one that a reader handles.</summary>
    public static bool IsNote(string path) => Readable.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file looks like a note that no reader handles.</summary>
    public static bool IsNoteLike(string path) => NoteLike.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of several arguments, in ordinal order of their names; an argument that is nowhere is left to the reader to report.</summary>
    /// <param name="arguments">Files, folders or globs.</param>
    public static List<NoteFile> Find(IReadOnlyList<string> arguments)
    {
        var files = new SortedDictionary<string, NoteFile>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var prefix = arguments.Count > 1 ? NameOf(argument) : null;
            foreach (var file in FindOne(argument, prefix))
            {
                files.TryAdd(file.Name, file);
            }
        }

        return [.. files.Values];
    }

    /// <summary>The files below a folder. Links are not followed; folders of reports and hidden ones are left out.</summary>
    public static IEnumerable<NoteFile> Under(string folder, string? prefix = null)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            if (System.IO.File.Exists(Path.Combine(current, ReportMarker)))
            {
                continue;
            }

            foreach (var entry in new DirectoryInfo(current).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }))
            {
                if (entry.Name[0] is '.' or '~' || entry.LinkTarget is not null)
                {
                    continue;
                }

                if (entry is DirectoryInfo && !IsNote(entry.Name))
                {
                    pending.Push(entry.FullName);
                }
                else if (IsNote(entry.Name) || IsNoteLike(entry.Name))
                {
                    yield return File(folder, entry.FullName, prefix);
                }
            }
        }
    }

    private static IEnumerable<NoteFile> FindOne(string argument, string? prefix)
    {
        if (Directory.Exists(argument) && !IsNote(argument))
        {
            return Under(argument, prefix);
        }

        if (!System.IO.File.Exists(argument) && argument.AsSpan().ContainsAny('*', '?'))
        {
            return Glob(argument, prefix);
        }

        return [new NoteFile(argument, prefix ?? Path.GetFileName(argument), null, !IsNoteLike(argument))];
    }

    private static IEnumerable<NoteFile> Glob(string pattern, string? prefix)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !p.AsSpan().ContainsAny('*', '?')).ToArray();
        var root = string.Join('/', fixedParts) is { Length: > 0 } given ? given : pattern.StartsWith('/') ? "/" : ".";
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[fixedParts.Length..]));
        return Directory.Exists(root)
            ? Under(root).Where(f => matcher.Match(f.Name).HasMatches).Select(f => f with { Name = prefix is null ? f.Name : $"{NameOf(root)}/{f.Name}" })
            : [];
    }

    private static NoteFile File(string folder, string path, string? prefix)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        var full = prefix is null ? name : $"{prefix}/{name}";
        var slash = full.LastIndexOf('/');
        return new NoteFile(path, full, slash < 0 ? "" : full[..slash], IsNote(path));
    }

    private static string NameOf(string argument) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(argument)) is { Length: > 0 } name ? name : argument;
}
