using System.Threading.Channels;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Tells that something may have changed in a folder. Events are hints: a handler only keeps a name in mind, and what happened
/// is found out later by looking. Where watching can't be set up, or breaks off, or the folder lies on another machine, the
/// regular scan alone does the work.
/// </summary>
/// <param name="folder">The folder of notes.</param>
/// <param name="ignores">Paths that are of no interest.</param>
/// <param name="isRemote">Whether the folder lies on another machine, so that no events can be relied on.</param>
/// <param name="time">The clock.</param>
internal sealed class FolderEvents(string folder, Func<string, bool> ignores, bool isRemote, TimeProvider time) : IDisposable
{
    private const int MostNames = 4096;
    private static readonly TimeSpan RegularScan = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ScanWithoutEvents = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly HintSet _hints = new(MostNames);
    private FileSystemWatcher? _watcher;
    private long? _lastAttempt;
    private long? _lastScan;
    private (ulong Device, ulong Number) _watched;
    private volatile bool _isBroken;

    /// <summary>Whether events come at all.</summary>
    public bool IsWatching => _watcher is not null && !_isBroken;

    /// <summary>Whether the folder lies on another machine.</summary>
    public bool IsRemote => isRemote;

    /// <summary>How often the folder is scanned whatever events tell.</summary>
    public TimeSpan Interval => IsWatching ? RegularScan : ScanWithoutEvents;

    /// <summary>Sees to it that events come, if they can: after an error, and when another folder took the watched one's place. To be called before a scan.</summary>
    public void Ensure()
    {
        if (isRemote)
        {
            return;
        }

        var stamp = FileStamp.Of(folder);
        if (IsWatching && _watched == (stamp.Device, stamp.Number))
        {
            return;
        }

        // Where the system's limit of watches is reached, every attempt ends in an error at once.
        if (_lastAttempt is { } last && time.GetElapsedTime(last) < ScanWithoutEvents)
        {
            return;
        }

        Dispose();
        _lastAttempt = time.GetTimestamp();
        _isBroken = false;
        _watched = (stamp.Device, stamp.Number);
        _hints.AddScan();
        try
        {
            _watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            _watcher.Created += (_, e) => Hear(e.FullPath);
            _watcher.Changed += (_, e) => Hear(e.FullPath);
            _watcher.Deleted += (_, e) => Hear(e.FullPath);
            _watcher.Renamed += (_, e) =>
            {
                Hear(e.OldFullPath);
                Hear(e.FullPath);
            };
            _watcher.Error += (_, _) =>
            {
                _isBroken = true;
                AskForScan();
            };
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Dispose();
        }
    }

    /// <summary>Asks for a scan of the whole folder. Safe for many threads.</summary>
    public void AskForScan()
    {
        _hints.AddScan();
        _signal.Writer.TryWrite(true);
    }

    /// <summary>Waits for an event, until something is due, or until the regular scan is.</summary>
    /// <exception cref="OperationCanceledException">The watch ends.</exception>
    public async Task WaitAsync(TimeSpan? due, CancellationToken stop)
    {
        var wait = due < Interval ? due.Value : Interval;
        using var timeout = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop);
        try
        {
            await _signal.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // It is time to look.
        }
    }

    /// <summary>What was told so far; the regular scan is part of it when it is due.</summary>
    public Hints Take()
    {
        _signal.Reader.TryRead(out _);
        var hints = _hints.Take();
        if (hints.NeedsScan || _lastScan is not { } last || time.GetElapsedTime(last) >= Interval)
        {
            _lastScan = time.GetTimestamp();
            return hints with { NeedsScan = true };
        }

        return hints;
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    private void Hear(string path)
    {
        if (!ignores(path))
        {
            _hints.Add(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));
            _signal.Writer.TryWrite(true);
        }
    }
}
