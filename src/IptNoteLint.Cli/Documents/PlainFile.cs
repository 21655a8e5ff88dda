using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IptNoteLint.Cli.Documents;

/// <summary>The bytes of a file and the version they are of.</summary>
internal sealed record PlainFileContent(byte[] Bytes, FileStamp Stamp);

/// <summary>Reads files without ever waiting, and never a mixture of two versions: a named pipe called <c>x.txt</c> would block an ordinary open for ever.</summary>
internal static partial class PlainFile
{
    /// <summary>The largest file that is read, in bytes. Session notes have a few kilobytes; what is larger is no session note.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    private const string SaveApart = "save each session as a note of its own.";
    private const int LinuxFlags = 0x80800; // O_NONBLOCK | O_CLOEXEC
    private const int BsdFlags = 0x1000004;
    private const int Attempts = 3;

    /// <summary>The content of a regular file. One that changes while it is read is read again, a few times.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The largest content, in bytes.</param>
    /// <param name="otherwise">What to do about a larger one.</param>
    /// <exception cref="UnreadableFileException">It is not read; the message says why and what to do.</exception>
    /// <exception cref="IOException">Reading failed.</exception>
    public static PlainFileContent Read(string path, int limit = MaxBytes, string otherwise = SaveApart)
    {
        // Asked before opening too: opening a pipe would wake whoever waits to write into it.
        var kind = FileStamp.Of(path).Kind;
        if (kind is EntryKind.Folder or EntryKind.Other)
        {
            throw NoPlainFile(kind);
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            using var handle = Open(path);
            var before = FileStamp.Of(handle);
            if (before.Kind != EntryKind.File)
            {
                throw NoPlainFile(before.Kind);
            }

            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 1);
            var bytes = ReadToEnd(stream, stream.CanSeek ? stream.Length : throw NoPlainFile(EntryKind.Other), limit, otherwise);
            if (FileStamp.Of(handle) == before)
            {
                return new PlainFileContent(bytes, before);
            }
        }

        throw new UnreadableFileException("CHANGING", "It changed while it was read; check it again when it is saved.");
    }

    /// <summary>What a stream holds, such as standard input.</summary>
    /// <exception cref="UnreadableFileException">It holds more than the limit.</exception>
    public static byte[] ReadToEnd(Stream stream, long expected = 0, int limit = MaxBytes, string otherwise = SaveApart)
    {
        // A file can grow while it is read: the limit holds for what was really read.
        ThrowIfTooLarge(expected, limit, otherwise);
        var bytes = new byte[Math.Max(expected + 1, 4096)];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += read;
            ThrowIfTooLarge(length, limit, otherwise);
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, length * 2);
            }
        }

        return bytes[..length];
    }

    private static void ThrowIfTooLarge(long length, int limit, string otherwise)
    {
        if (length > limit)
        {
            throw new UnreadableFileException("TOO_LARGE", string.Create(
                CultureInfo.InvariantCulture, $"It is larger than {limit / 1024 / 1024} MB, the most that is read; {otherwise}"));
        }
    }

    private static UnreadableFileException NoPlainFile(EntryKind kind) => kind == EntryKind.Folder
        ? new UnreadableFileException("NOT_A_PLAIN_FILE", "It is a folder with the name of a note; rename the folder, so that the notes in it are found.")
        : new UnreadableFileException("NOT_A_PLAIN_FILE", "It is a pipe, a socket or a device and no file; remove it or save the note as a file.");

    private static SafeFileHandle Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }

        var handle = OpenUnix(path, OperatingSystem.IsLinux() ? LinuxFlags : BsdFlags);
        return handle >= 0 ? new SafeFileHandle(handle, ownsHandle: true) : throw Error(path, Marshal.GetLastPInvokeError());
    }

    // The numbers are the same on every Unix.
    private static Exception Error(string path, int error) => error switch
    {
        2 or 20 or 40 or 62 => new FileNotFoundException(null, path),
        1 or 13 => new UnauthorizedAccessException(),
        6 => NoPlainFile(EntryKind.Other),
        _ => new IOException(Marshal.GetPInvokeErrorMessage(error)),
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenUnix(string path, int flags);
}
