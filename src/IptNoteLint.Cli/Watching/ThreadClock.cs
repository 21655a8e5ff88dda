using System.Runtime.InteropServices;

namespace IptNoteLint.Cli.Watching;

/// <summary>The time that processors gave to one thread, as Linux counts it; .NET tells that of the whole process only.</summary>
internal sealed partial class ThreadClock
{
    private readonly int _clock;
    private readonly TimeSpan _start;

    private ThreadClock(int clock, TimeSpan start) => (_clock, _start) = (clock, start);

    /// <summary>Begins to count for the thread that asks; null on other systems, or where it can't be told.</summary>
    public static ThreadClock? Start()
    {
        try
        {
            return OperatingSystem.IsLinux() && ClockOf(Self(), out var clock) == 0 && Read(clock) is { } start ? new ThreadClock(clock, start) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What the thread has had since; null if it is gone. May be asked from another thread.</summary>
    public TimeSpan? Elapsed => Read(_clock) - _start;

    private static TimeSpan? Read(int clock) => TimeOf(clock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0) : null;

    [LibraryImport("libc", EntryPoint = "pthread_self")]
    private static partial nuint Self();

    [LibraryImport("libc", EntryPoint = "pthread_getcpuclockid")]
    private static partial int ClockOf(nuint thread, out int clock);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int TimeOf(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
