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

    /// <summary>Writes a file. A link stays, and what it leads to is written; a device or a pipe takes the content as it comes.</summary>
    /// <param name="path">Its place; what is there is replaced.</param>
    /// <param name="content">Writes the content; if it throws, nothing is left behind and what was there stays.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static void Write(string path, Action<Stream> content)
    {
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
    public static bool TryWrite(string path, string text)
    {
        var complaint = Complaint(path);
        try
        {
            if (complaint is null)
            {
                Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
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
