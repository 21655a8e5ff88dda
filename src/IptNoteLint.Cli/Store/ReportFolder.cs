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

    private readonly string _root;

    /// <summary>Opens a report folder, made with its marker if need be; only its owner can enter a new one.</summary>
    /// <exception cref="IOException">It can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public ReportFolder(string root)
    {
        _root = Path.GetFullPath(root);
        MakeFolder(_root);
        var marker = Path.Combine(_root, NoteFiles.ReportMarker);
        if (!File.Exists(marker))
        {
            File.WriteAllText(marker, "Reports of IptNoteLint. Every command passes over this folder; it can be deleted at any time.\n");
        }
    }

    /// <summary>Writes one report if its content is new.</summary>
    /// <param name="note">The note's name, relative to the notes' folder.</param>
    /// <param name="ending"><c>.html</c> or <c>.json</c>.</param>
    /// <param name="content">The report.</param>
    /// <returns>Whether anything was written.</returns>
    public bool Write(string note, string ending, string content)
    {
        var path = PathOf(note, ending);
        var bytes = Encoding.UTF8.GetBytes(content);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        MakeFolder(Path.GetDirectoryName(path)!);
        var draft = path + ".tmp";
        using (var stream = new FileStream(draft, NewFile()))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
        return true;
    }

    /// <summary>Removes the reports of a note that is gone, and folders that are left empty.</summary>
    public void Remove(string note)
    {
        foreach (var ending in Endings)
        {
            File.Delete(PathOf(note, ending));
        }

        for (var folder = Path.GetDirectoryName(PathOf(note, ".html"))!; folder.Length > _root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                break;
            }

            Directory.Delete(folder);
        }
    }

    /// <summary>The notes that have a report here, by name.</summary>
    public IEnumerable<string> Reported() =>
        Directory.EnumerateFiles(_root, "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_root, f)[..^".json".Length].Replace('\\', '/'))
            .Where(n => NoteFiles.IsNote(n) || NoteFiles.IsNoteLike(n))
            .Order(StringComparer.Ordinal);

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // A name that would lead out of the folder is no name of a note under it.
    private string PathOf(string note, string ending)
    {
        var path = Path.GetFullPath(Path.Combine(_root, note + ending));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new IOException("A note's name leads out of the report folder.");
    }
}
