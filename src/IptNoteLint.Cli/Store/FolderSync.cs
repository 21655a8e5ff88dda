using System.Runtime.InteropServices;

namespace IptNoteLint.Cli.Store;

/// <summary>Makes the names in a folder outlast a power cut: a file that was renamed into place is only sure to be there once its folder is on disk. .NET can't do that.</summary>
internal static partial class FolderSync
{
    private const int LinuxFlags = 0x80000; // O_CLOEXEC, the same on every processor as O_DIRECTORY is not
    private const int BsdFlags = 0x1000000;
    private const int NotSupported = 22; // EINVAL: the file system knows no such thing

    /// <summary>Writes a folder to disk. Windows keeps names by itself.</summary>
    /// <exception cref="IOException">The disk failed, or the folder isn't there.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, OperatingSystem.IsLinux() ? LinuxFlags : BsdFlags);
        if (handle < 0)
        {
            throw Error();
        }

        try
        {
            if (Sync(handle) != 0 && Marshal.GetLastPInvokeError() != NotSupported)
            {
                throw Error();
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Error() => new(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
