using Microsoft.Win32.SafeHandles;

namespace IptNoteLint.Cli.Documents;

/// <summary>What an entry of the file system is.</summary>
public enum EntryKind
{
    /// <summary>Nothing is there, or it can't be told.</summary>
    None,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a socket or a device: reading it may wait for ever.</summary>
    Other,

    /// <summary>A link, where links are not followed.</summary>
    Link,
}

/// <summary>
/// What tells one version of a file from the next without reading it. Where the system gives them, the change of status and
/// the file's number are part of it, so that a restored copy of equal length and date and a change of permissions show too.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">Time of the last write, in ticks of UTC.</param>
/// <param name="Changed">Time of the last change of status, in ticks of UTC; 0 where unknown.</param>
/// <param name="Device">The volume; 0 where unknown.</param>
/// <param name="Number">The file's number on its volume; 0 where unknown.</param>
public readonly record struct FileStamp(EntryKind Kind, long Length, long Modified, long Changed, ulong Device, ulong Number)
{
    /// <summary>The stamp of what a path leads to, links followed; <see cref="EntryKind.None"/> if nothing is there.</summary>
    public static FileStamp Of(string path)
    {
        if (LinuxStatus.TryRead(path, out var stamp))
        {
            return stamp;
        }

        var info = new FileInfo(path);
        return Directory.Exists(path) ? new FileStamp(EntryKind.Folder, 0, 0, 0, 0, 0)
            : info.Exists ? new FileStamp(EntryKind.File, info.Length, info.LastWriteTimeUtc.Ticks, 0, 0, 0)
            : default;
    }

    /// <summary>Whether a path names this very file, and not a link that leads to it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="names">How many names the file has; 1 where that can't be told.</param>
    internal bool IsNamedBy(string path, out uint names) => LinuxStatus.TryReadName(path, out var named, out names)
        ? (named.Device, named.Number) == (Device, Number)
        : new FileInfo(path).LinkTarget is null;

    /// <summary>The stamp of an open file.</summary>
    internal static FileStamp Of(SafeFileHandle handle) => LinuxStatus.TryRead(handle, out var stamp)
        ? stamp
        : new FileStamp(EntryKind.File, RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle).Ticks, 0, 0, 0);
}
