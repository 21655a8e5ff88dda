using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IptNoteLint.Cli.Documents;

/// <summary>The status of a file as Linux gives it. .NET tells neither its kind, nor its number, nor when its status changed.</summary>
internal static partial class LinuxStatus
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const int NoFollow = 0x100;
    private const uint BasicStats = 0x7ff;
    private const int KindMask = 0xF000;
    private const int FolderKind = 0x4000;
    private const int FileKind = 0x8000;
    private const int LinkKind = 0xA000;

    private static bool _isMissing;

    /// <summary>Whether it is to be had, as far as is known.</summary>
    public static bool IsThere => !_isMissing && OperatingSystem.IsLinux();

    /// <summary>The stamp at a path; false on other systems, or where the call is not to be had.</summary>
    public static bool TryRead(string path, out FileStamp stamp) => TryRead(CurrentFolder, path, 0, out stamp, out _);

    /// <summary>The stamp of what has a name, a link itself and not what it leads to, and how many names it has.</summary>
    public static bool TryReadName(string path, out FileStamp stamp, out uint names) => TryRead(CurrentFolder, path, NoFollow, out stamp, out names);

    /// <summary>The stamp of an open file.</summary>
    public static bool TryRead(SafeFileHandle handle, out FileStamp stamp) =>
        TryRead((int)handle.DangerousGetHandle(), "", EmptyPath, out stamp, out _);

    private static bool TryRead(int folder, string path, int flags, out FileStamp stamp, out uint names)
    {
        (stamp, names) = (default, 1);
        if (!IsThere)
        {
            return false;
        }

        try
        {
            if (Statx(folder, path, flags, BasicStats, out var status) == 0)
            {
                (stamp, names) = (StampOf(status), status.Names);
            }

            return true;
        }
        catch (EntryPointNotFoundException)
        {
            _isMissing = true;
            return false;
        }
    }

    private static FileStamp StampOf(in Status status) => new(
        (status.Mode & KindMask) switch
        {
            FileKind => EntryKind.File,
            FolderKind => EntryKind.Folder,
            LinkKind => EntryKind.Link,
            _ => EntryKind.Other,
        },
        (long)status.Length,
        TicksOf(status.Modified),
        TicksOf(status.Changed),
        ((ulong)status.DeviceMajor << 32) | status.DeviceMinor,
        status.Number);

    // Unchecked: a time beyond the year 9999 is still a different time.
    private static long TicksOf(in Time time) =>
        unchecked((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / 100) + DateTime.UnixEpoch.Ticks);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, out Status status);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public uint Nanoseconds;
        public int Reserved;
    }

    // struct statx, the same on every architecture.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(0x10)]
        public uint Names;

        [FieldOffset(0x1C)]
        public ushort Mode;

        [FieldOffset(0x20)]
        public ulong Number;

        [FieldOffset(0x28)]
        public ulong Length;

        [FieldOffset(0x60)]
        public Time Changed;

        [FieldOffset(0x70)]
        public Time Modified;

        [FieldOffset(0x88)]
        public uint DeviceMajor;

        [FieldOffset(0x8C)]
        public uint DeviceMinor;
    }
}
