using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Watching;

/// <summary>What tells one version of a file from the next without reading it.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">Time of the last write, in ticks of UTC.</param>
public readonly record struct FileStamp(long Length, long Modified);

/// <summary>The notes of a folder with their stamps, at one moment.</summary>
/// <param name="Files">By name, ordinal.</param>
public sealed record FolderSnapshot(SortedDictionary<string, (NoteFile File, FileStamp Stamp)> Files)
{
    /// <summary>Nothing seen yet.</summary>
    public static FolderSnapshot Empty { get; } = new(new SortedDictionary<string, (NoteFile, FileStamp)>(StringComparer.Ordinal));

    /// <summary>Scans a folder.</summary>
    /// <exception cref="IOException">The folder is gone or can't be listed.</exception>
    public static FolderSnapshot Take(string folder)
    {
        var files = new SortedDictionary<string, (NoteFile, FileStamp)>(StringComparer.Ordinal);
        foreach (var file in NoteFiles.Under(folder))
        {
            var info = new FileInfo(file.Path);
            files[file.Name] = (file, info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks) : default);
        }

        return new FolderSnapshot(files);
    }

    /// <summary>The names that are new or have another stamp than before.</summary>
    public IEnumerable<string> ChangedSince(FolderSnapshot before) =>
        Files.Where(f => !before.Files.TryGetValue(f.Key, out var old) || old.Stamp != f.Value.Stamp).Select(f => f.Key);

    /// <summary>The names that were there before and are gone.</summary>
    public IEnumerable<string> GoneSince(FolderSnapshot before) => before.Files.Keys.Where(name => !Files.ContainsKey(name));
}
