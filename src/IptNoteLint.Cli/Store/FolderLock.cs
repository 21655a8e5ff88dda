using System.Globalization;
using System.Text;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// Keeps a second worker away. The system holds the lock as long as the file is open, so that it is free at once when its
/// holder ends, however that happens; what the file says of the holder is for people only.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="holder">How people know the holder, such as <c>process 4711</c>.</param>
    /// <returns>The lock; null if another holds it.</returns>
    /// <exception cref="IOException">The file can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static FolderLock? TryTake(string path, string holder)
    {
        var options = PrivateFiles.New(FileMode.OpenOrCreate);
        options.Share = FileShare.None;
        FileStream file;
        try
        {
            file = new FileStream(path, options);
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }

        try
        {
            file.SetLength(0);
            file.Write(Encoding.UTF8.GetBytes(holder));
            file.Flush();
        }
        catch (IOException)
        {
            // The disk may be full: the lock holds without the words.
        }

        return new FolderLock(file);
    }

    /// <summary>Whether somebody holds the lock at this moment.</summary>
    public static bool IsTaken(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException e) when (IsHeld(e))
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>How the holder calls itself; null where that can't be read.</summary>
    public static string? HolderOf(string path)
    {
        try
        {
            return Encoding.UTF8.GetString(PlainFile.Read(path).Bytes) is { Length: > 0 } holder ? holder : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>How this process is known.</summary>
    public static string Me { get; } = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}");

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // EWOULDBLOCK of Linux and of the BSDs, and the sharing violation of Windows.
    private static bool IsHeld(IOException e) => (e.HResult & 0xFFFF) is 11 or 35 or 32;
}
