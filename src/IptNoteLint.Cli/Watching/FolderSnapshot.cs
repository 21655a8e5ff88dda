using IptNoteLint.Cli.Documents;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Watching;

/// <summary>A file as a scan saw it.</summary>
/// <param name="File">The file.</param>
/// <param name="Stamp">Its version.</param>
/// <param name="Sidecar">The version of the file of suppressions beside it, or of none.</param>
public sealed record SeenFile(NoteFile File, FileStamp Stamp, FileStamp Sidecar = default);

/// <summary>The files of a folder with their versions, at one moment.</summary>
/// <param name="Folder">The stamp of the folder itself.</param>
/// <param name="Files">In ordinal order of their names.</param>
public sealed record FolderSnapshot(FileStamp Folder, IReadOnlyList<SeenFile> Files)
{
    /// <summary>Where the folder is.</summary>
    internal string Root { get; init; } = "";

    /// <summary>Whether there were files, where their list is not kept.</summary>
    internal bool HadFiles { get; init; }

    /// <summary>Scans a folder.</summary>
    /// <exception cref="IOException">The folder isn't there, went away meanwhile, or can't be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission to list it.</exception>
    public static FolderSnapshot Take(string folder)
    {
        var before = FileStamp.Of(folder);
        if (before.Kind != EntryKind.Folder)
        {
            throw new DirectoryNotFoundException();
        }

        // There may be very many, and each look waits for the system.
        var found = NoteFiles.Under(folder);
        var files = new SeenFile[found.Count];
        Parallel.For(0, files.Length, i => files[i] = See(found[i]));
        return new FolderSnapshot(before, files) { Root = folder } is var seen && seen.IsOf(FileStamp.Of(folder)) ? seen : throw new DirectoryNotFoundException();
    }

    /// <summary>Looks at one file.</summary>
    internal static SeenFile See(NoteFile file) => new(
        file, file.Listed ?? StampOf(file), file.HasCompanion == false ? default : FileStamp.Of(file.Path + SuppressionReader.SidecarEnding));

    /// <summary>Whether this is a scan of that very folder, and not of another one that took its place: an empty mount point, or one made anew.</summary>
    public bool IsOf(FileStamp folder) => (Folder.Kind, Folder.Device, Folder.Number) == (folder.Kind, folder.Device, folder.Number);

    // What a link leads to is never looked at.
    private static FileStamp StampOf(NoteFile file) => file.Kind == NoteFileKind.Link ? default : FileStamp.Of(file.Path);
}
