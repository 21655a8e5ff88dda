namespace IptNoteLint.Cli.Store;

/// <summary>New files and folders that only their owner can read: what is written about notes is as confidential as they are.</summary>
internal static class PrivateFiles
{
    /// <summary>How to open a file for writing.</summary>
    /// <param name="mode">Whether it may exist.</param>
    /// <param name="length">Its length, if known: a full disk then shows before anything is written.</param>
    public static FileStreamOptions New(FileMode mode, long length = 0)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, PreallocationSize = length };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <summary>Makes a folder and those above it; what exists is left as it is.</summary>
    public static void MakeFolder(string path)
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
}
