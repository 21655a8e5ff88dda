using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// The folder that reports go to, a mirror of the notes' tree. A marker file makes every command pass over it. A report is
/// written beside its place and renamed into it, so that nobody ever reads half of one; an unchanged report is left alone.
/// </summary>
public sealed class ReportFolder
{
    private static readonly string[] Endings = [".html", ".json"];

    private const int ProbeBytes = 64 * 1024;

    private readonly string _root;

    /// <summary>Opens a report folder, made with its marker if need be.</summary>
    /// <exception cref="IOException">It can't be made, or holds other things than reports; the message says what to do.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public ReportFolder(string root)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (!IsMarked && Directory.Exists(_root) && Directory.EnumerateFileSystemEntries(_root).Any())
        {
            // Reports of notes that are gone are removed: somebody's own files must not be taken for them.
            throw new IOException("The folder for reports holds other files. Name an empty folder or one that doesn't exist.");
        }

        Mark();
    }

    /// <summary>Where it is.</summary>
    internal string Root => _root;

    /// <summary>Whether the folder is there and still marked.</summary>
    public bool IsMarked => File.Exists(Path.Combine(_root, NoteFiles.ReportMarker));

    /// <summary>Makes the folder and its marker.</summary>
    public void Mark()
    {
        PrivateFiles.MakeFolder(_root);
        if (!IsMarked)
        {
            WriteWhole(Path.Combine(_root, NoteFiles.ReportMarker), "Reports of IptNoteLint. Every command passes over this folder; it can be deleted at any time.\n"u8.ToArray());
        }
    }

    /// <summary>Whether a path lies in this folder, or is it.</summary>
    public bool Contains(string path) =>
        path == _root || path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Writes the reports of a note as far as their content is new; they are on disk for good when this returns.</summary>
    /// <param name="note">The note's name, relative to the notes' folder.</param>
    /// <param name="data">The report as data.</param>
    /// <param name="page">The report as a page.</param>
    /// <param name="written">How many were written.</param>
    /// <returns>Both as they are on disk.</returns>
    /// <exception cref="IOException">They can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    internal (ReportCopy Data, ReportCopy Page) Write(string note, string data, string page, out int written)
    {
        var isDataNew = Write(note, ".json", data);
        var isPageNew = Write(note, ".html", page);
        written = (isDataNew ? 1 : 0) + (isPageNew ? 1 : 0);
        if (written > 0)
        {
            FolderSync.Flush(Path.GetDirectoryName(PathOf(note, ".json"))!);
        }

        return (CopyOf(PathOf(note, ".json"), data), CopyOf(PathOf(note, ".html"), page));
    }

    /// <summary>Writes a page that is no note's report if its content is new.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">The page.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    internal void WriteBeside(string name, string content) => Write(name, "", content);

    /// <summary>Writes one report if its content is new.</summary>
    /// <param name="note">The note's name, relative to the notes' folder.</param>
    /// <param name="ending"><c>.html</c> or <c>.json</c>.</param>
    /// <param name="content">The report.</param>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public bool Write(string note, string ending, string content)
    {
        var path = PathOf(note, ending);
        var bytes = Encoding.UTF8.GetBytes(content);
        if (new FileInfo(path) is { Exists: true, LinkTarget: null } old && old.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        MakeFolder(Path.GetDirectoryName(path)!);
        WriteWhole(path, bytes);
        return true;
    }

    /// <summary>Whether a note's reports are on disk as they were written. A new version with the same bytes counts.</summary>
    /// <param name="note">The note's name.</param>
    /// <param name="data">The report as data.</param>
    /// <param name="page">The report as a page.</param>
    internal bool Holds(string note, ReportCopy data, ReportCopy page) => PathOf(note, "") is var path && Holds(path + ".json", data) && Holds(path + ".html", page);

    /// <summary>Whether anything can be written here at all, beside what stands in the way of one report.</summary>
    internal bool CanWrite()
    {
        try
        {
            var probe = Path.Combine(_root, ".iptlint-probe");
            WholeFile.Write(probe, ProbeBytes, s => s.Write(new byte[ProbeBytes]));
            File.Delete(probe);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Removes the reports of a note that is gone, and folders that are left empty.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Remove(string note)
    {
        var removed = false;
        foreach (var path in Endings.Select(e => PathOf(note, e)).Where(File.Exists))
        {
            File.Delete(path);
            removed = true;
        }

        for (var folder = Path.GetDirectoryName(PathOf(note, ".html"))!; folder.Length > _root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                break;
            }

            Directory.Delete(folder);
        }

        return removed;
    }

    /// <summary>The notes that have a report here, by <see cref="ReportName"/>, in ordinal order.</summary>
    public IReadOnlyList<string> Reported() =>
    [
        .. Everything("*")
            .Select(f => Path.GetRelativePath(_root, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => Endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Select(f => f[..^".html".Length])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static ReportCopy CopyOf(string path, string content) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), FileStamp.Of(path));

    private static bool Holds(string path, ReportCopy copy)
    {
        var stamp = FileStamp.Of(path);
        if (stamp == copy.Stamp)
        {
            return stamp.Kind == EntryKind.File;
        }

        try
        {
            return stamp.Kind == EntryKind.File && stamp.Length == copy.Stamp.Length && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == copy.Sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A new folder's own name has to outlast a power cut as well. A link that stands for a folder would lead out of this one.
    private void MakeFolder(string path)
    {
        if (path.Length > _root.Length && new DirectoryInfo(path).LinkTarget is not null)
        {
            throw new IOException("A link stands in the report folder where a folder should be.");
        }

        if (path.Length > _root.Length)
        {
            MakeFolder(Path.GetDirectoryName(path)!);
        }

        if (!Directory.Exists(path))
        {
            PrivateFiles.MakeFolder(path);
            FolderSync.Flush(Path.GetDirectoryName(path)!);
        }
    }

    private static void WriteWhole(string path, byte[] bytes) => WholeFile.Write(path, bytes.Length, s => s.Write(bytes));

    /// <summary>Removes what a run that was cut off left behind. Only for whoever is sure that no other writes here.</summary>
    /// <exception cref="IOException">They can't be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public void RemoveDrafts()
    {
        foreach (var draft in Everything("*" + WholeFile.DraftEnding).ToList())
        {
            File.Delete(draft);
        }
    }

    private IEnumerable<string> Everything(string pattern) =>
        Directory.EnumerateFiles(_root, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });

    // A name that would lead out of the folder is no name of a note under it.
    private string PathOf(string note, string ending)
    {
        var path = Path.GetFullPath(Path.Combine(_root, ReportName.Of(note) + ending));
        return path != _root && Contains(path) ? path : throw new IOException("A note's name leads out of the report folder.");
    }
}
