using System.IO.Enumeration;

namespace IptNoteLint.Cli.Documents;

/// <summary>Finds the notes in a folder: every command sees the same ones.</summary>
public static class NoteFiles
{
    /// <summary>The file whose presence marks a folder of reports.</summary>
    public const string ReportMarker = ".iptlint-reports";

    private static readonly string[] Readable = [".txt", ".md"];
    private static readonly string[] NoteLike = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".xml", ".html", ".htm"];
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <summary>Whether a file's ending is one that a reader handles.</summary>
    public static bool IsNote(string path) => Readable.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file looks like a note that no reader handles.</summary>
    public static bool IsNoteLike(string path) => NoteLike.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The files below a folder, in ordinal order of their names. Folders of reports are left out, and so are hidden and
    /// temporary files, whose names begin with <c>.</c> or <c>~</c>.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">What names begin with, or null.</param>
    /// <param name="depth">How many levels of folders are looked into, at least 1.</param>
    /// <exception cref="DirectoryNotFoundException">The folder isn't there.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission to list it.</exception>
    /// <exception cref="IOException">It can't be listed, or no longer.</exception>
    public static List<NoteFile> Under(string folder, string? prefix = null, int depth = int.MaxValue)
    {
        var closed = new List<NoteFile>();
        var listed = new List<Found>();
        var pending = new Stack<(string Within, int Depth)>([("", depth)]);
        while (pending.TryPop(out var next))
        {
            var (within, levels) = next;
            var path = Path.Combine(folder, within);
            var name = string.Join('/', new[] { prefix, within }.Where(p => !string.IsNullOrEmpty(p)));
            try
            {
                // Listed whole before it is looked at, so that a folder that breaks off leaves nothing half seen.
                var entries = new FileSystemEnumerable<Entry>(path, (ref FileSystemEntry e) => EntryOf(ref e), Everything)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry e) => e.FileName[0] is not ('.' or '~') || e.FileName.SequenceEqual(ReportMarker),
                }.ToList();
                if (!entries.Exists(e => e.Name == ReportMarker))
                {
                    Add(entries, path, name, listed);
                    Descend(entries, within, levels - 1, pending);
                }
            }
            catch (DirectoryNotFoundException) when (within.Length > 0)
            {
                // It was removed while its parent was read, and its notes with it.
            }
            catch (UnauthorizedAccessException) when (within.Length > 0)
            {
                closed.Add(new NoteFile(path, name, FolderOf(name), NoteFileKind.ClosedFolder));
            }
        }

        // There may be very many, and each look waits for the system.
        var files = new NoteFile[listed.Count];
        Parallel.For(0, files.Length, i => files[i] = Look(listed[i]));
        closed.AddRange(files);
        closed.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return closed;
    }

    /// <summary>The file of one name below a folder, as <see cref="Under"/> would list it; null if it would not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name, with forward slashes; its folder is known to be listed.</param>
    /// <param name="kind">What is there, links not followed.</param>
    internal static NoteFile? At(string folder, string name, out EntryKind kind)
    {
        var path = Path.Combine(folder, name);
        var info = new FileInfo(path);
        var isLink = info.LinkTarget is not null;
        kind = isLink ? EntryKind.Other : FileStamp.Of(path).Kind;
        var isNote = IsNote(name);
        return kind == EntryKind.None || (kind == EntryKind.Folder && !isNote) || Path.GetFileName(name)[0] is '.' or '~' || !(isNote || IsNoteLike(name))
            ? null
            : new NoteFile(path, name, FolderOf(name), isLink ? NoteFileKind.Link : isNote ? NoteFileKind.Note : NoteFileKind.Unhandled);
    }

    private static void Add(List<Entry> entries, string path, string name, List<Found> files)
    {
        var accompanied = entries.SelectMany(e => NotesBeside(e.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => !IsSubfolder(e) && (e.IsFolder || IsNote(e.Name) || IsNoteLike(e.Name))))
        {
            files.Add(new Found(entry, path, name, accompanied.Contains(entry.Name)));
        }
    }

    // "s.txt.iptlint.yml" lies beside "s.txt".
    private static IEnumerable<string> NotesBeside(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (Readable.Concat(NoteLike).Any(r => name.AsSpan(0, dot).EndsWith(r, StringComparison.OrdinalIgnoreCase)))
            {
                yield return name[..dot];
            }
        }
    }

    private static NoteFile Look(Found found)
    {
        var (entry, folder, name, hasCompanion) = found;
        var path = Path.Combine(folder, entry.Name);
        FileStamp? stamp = !entry.IsLink && LinuxStatus.TryReadName(path, out var read, out _) ? read : null;
        var kind = entry.IsLink || stamp?.Kind == EntryKind.Link ? NoteFileKind.Link : IsNote(entry.Name) ? NoteFileKind.Note : NoteFileKind.Unhandled;
        return new NoteFile(path, name.Length == 0 ? entry.Name : $"{name}/{entry.Name}", name, kind)
        {
            Listed = kind == NoteFileKind.Link ? null : stamp,
            HasCompanion = hasCompanion,
        };
    }

    private static void Descend(List<Entry> entries, string within, int levels, Stack<(string Within, int Depth)> pending)
    {
        foreach (var entry in entries.Where(e => levels > 0 && IsSubfolder(e)))
        {
            pending.Push((within.Length == 0 ? entry.Name : $"{within}/{entry.Name}", levels));
        }
    }

    // A folder with the name of a note is listed as one, so that reading it says what is wrong.
    private static bool IsSubfolder(Entry entry) => entry is { IsFolder: true, IsLink: false } && !IsNote(entry.Name);

    // .NET looks at each file to tell its attributes, and does so slowly: where the system tells more, that is asked once, and later.
    private static Entry EntryOf(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(), entry.IsDirectory, (entry.IsDirectory || !LinuxStatus.IsThere) && (entry.Attributes & FileAttributes.ReparsePoint) != 0);

    private static string FolderOf(string name) => name.LastIndexOf('/') is var slash and >= 0 ? name[..slash] : "";

    // Whether a file that is no folder is a link is known later.
    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink);

    private readonly record struct Found(Entry Entry, string Path, string Name, bool HasCompanion);
}
