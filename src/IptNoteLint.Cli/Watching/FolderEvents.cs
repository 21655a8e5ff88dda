using System.Threading.Channels;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Tells that something may have changed in a folder. Events are hints: they only set a flag, and a scan finds out what
/// happened. Where watching can't be set up, or breaks off, the regular scan alone does the work until it can.
/// </summary>
internal sealed class FolderEvents(string folder, Func<string, bool> ignores, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan RegularScan = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ScanWithoutEvents = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> _hint = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;
    private long? _lastAttempt;
    private (ulong Device, ulong Number) _watched;
    private volatile bool _isBroken;

    /// <summary>Whether events come at all.</summary>
    public bool IsWatching => _watcher is not null && !_isBroken;

    /// <summary>How often the folder is scanned whatever events tell.</summary>
    public TimeSpan Interval => IsWatching ? RegularScan : ScanWithoutEvents;

    /// <summary>Sees to it that events come, if they can: after an error, and when another folder took the watched one's place. To be called before a scan.</summary>
    public void Ensure()
    {
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
            _watcher.Renamed += (_, e) => Hear(e.FullPath);
            _watcher.Error += (_, _) =>
            {
                _isBroken = true;
                _hint.Writer.TryWrite(true);
            };
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Dispose();
        }
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
            await _hint.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // It is time for a scan.
        }
    }

    /// <summary>Forgets the hints so far: the scan that follows sees what they told of.</summary>
    public void Clear() => _hint.Reader.TryRead(out _);

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    private void Hear(string path)
    {
        if (!ignores(path))
        {
            _hint.Writer.TryWrite(true);
        }
    }
}
