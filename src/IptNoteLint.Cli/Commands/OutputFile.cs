using System.Text;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Commands;

/// <summary>Puts what a command was asked for into a file: whole, or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Why nothing can be written there, told before the work is done; null if nothing speaks against it.</summary>
    public static string? Complaint(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path) ? $"'{path}' is a folder; name a file in it."
        : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? null
        : $"'{path}' can't be written, as there is no such folder; make it first.";

    /// <summary>Keeps the fragments of what will be written where there should be room for it; null for standard output.</summary>
    public static Spool Spool(string? path) => new(path is null ? Path.GetTempPath() : Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>Writes to standard output or a file. A link stays, and what it leads to is written; a device or a pipe takes the content as it comes.</summary>
    /// <param name="path">Its place, where what is there is replaced; null for standard output.</param>
    /// <param name="content">Writes the content; if it throws, nothing is left behind and what was there stays.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static void Write(string? path, Action<Stream> content)
    {
        if (path is null)
        {
            using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            content(stream);
            return;
        }

        if (FileStamp.Of(path).Kind != EntryKind.Other)
        {
            var place = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
            WholeFile.Write(place, 0, content);
            return;
        }

        // With a file renamed over it, /dev/null would be one no more.
        using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
        content(device);
    }

    /// <summary>Writes a text; says on standard error why it can't. Only its owner can read the file.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool TryWrite(string path, string text) => TryWrite(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes to standard output, if the path is null, or a file; says on standard error why it can't. Only its owner can read the file.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool TryWrite(string? path, Action<Stream> content)
    {
        if (path is null)
        {
            Write(path, content);
            return true;
        }

        var complaint = Complaint(path);
        try
        {
            if (complaint is null)
            {
                Write(path, content);
                return true;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            complaint = $"'{path}' can't be written; check the folder, the permission and the space.";
        }

        Screen.Say(complaint);
        return false;
    }
}
