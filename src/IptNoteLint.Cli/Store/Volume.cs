namespace IptNoteLint.Cli.Store;

/// <summary>Tells whether a folder lies on another machine: no events come from there, and locks can't be trusted.</summary>
internal static class Volume
{
    private static readonly string[] RemoteFormats =
        ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "v9fs", "ceph", "coda", "ncpfs", "lustre", "glusterfs", "sshfs", "webdav"];

    /// <summary>Whether a path, or the nearest folder above it that exists, lies on another machine.</summary>
    public static bool IsRemote(string path)
    {
        var full = Path.GetFullPath(path);
        while (!Directory.Exists(full) && Path.GetDirectoryName(full) is { } above)
        {
            full = above;
        }

        if (full.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            var drive = new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(full)! : full);
            return IsRemote(drive.DriveType, drive.DriveFormat);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether a kind of volume lies on another machine.</summary>
    internal static bool IsRemote(DriveType type, string format) =>
        type == DriveType.Network || RemoteFormats.Contains(format, StringComparer.OrdinalIgnoreCase);
}
