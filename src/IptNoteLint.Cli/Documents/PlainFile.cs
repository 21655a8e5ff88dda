using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IptNoteLint.Cli.Documents;

/// <summary>Opens files without ever waiting: a named pipe called <c>x.txt</c> would block an ordinary open for ever.</summary>
internal static partial class PlainFile
{
    /// <summary>The largest file that is read, in bytes. Session notes have a few kilobytes; what is larger is no session note.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    private const int LinuxNonBlocking = 0x800;
    private const int BsdNonBlocking = 0x4;

    /// <summary>The bytes of a regular file.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    /// <exception cref="NotSupportedException">No regular file, or longer than <see cref="MaxBytes"/>.</exception>
    public static byte[] ReadAll(string path)
    {
        using var stream = new FileStream(Open(path), FileAccess.Read, bufferSize: 1);
        if (!stream.CanSeek)
        {
            throw new NotSupportedException("it is no regular file");
        }

        if (stream.Length > MaxBytes)
        {
            throw new NotSupportedException($"it has {stream.Length} bytes, more than the {MaxBytes} of the longest note that is read");
        }

        // A file can grow while it is read: the limit holds for what was really read.
        var bytes = new byte[Math.Max(stream.Length, 512)];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += read;
            if (length > MaxBytes)
            {
                throw new NotSupportedException($"it has more than {MaxBytes} bytes");
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, length * 2);
            }
        }

        return bytes[..length];
    }

    private static SafeFileHandle Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }

        var handle = OpenUnix(path, OperatingSystem.IsLinux() ? LinuxNonBlocking : BsdNonBlocking);
        return handle >= 0 ? new SafeFileHandle(handle, ownsHandle: true) : throw Error(path, Marshal.GetLastPInvokeError());
    }

    private static Exception Error(string path, int error) => error switch
    {
        2 or 20 => new FileNotFoundException("it doesn't exist", path),
        1 or 13 => new UnauthorizedAccessException("no permission"),
        6 => new NotSupportedException("it is no regular file"),
        _ => new IOException(Marshal.GetPInvokeErrorMessage(error)),
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenUnix(string path, int flags);
}
