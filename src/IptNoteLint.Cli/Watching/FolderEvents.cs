namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Tells that something may have changed in a folder. Events are hints: they only set a flag, and a scan finds out what
/// happened. Where watching can't be set up, the regular scan alone does the work.
/// </summary>
internal sealed class FolderEvents : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private FileSystemWatcher? _watcher;

    public FolderEvents(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => Set();
            _watcher.Changed += (_, _) => Set();
            _watcher.Renamed += (_, _) => Set();
            _watcher.Deleted += (_, _) => Set();
            _watcher.Error += (_, _) => Set();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Whether events come at all.</summary>
    public bool IsWatching => _watcher is not null;

    /// <summary>Waits for an event, or until the regular scan is due.</summary>
    public Task WaitAsync(TimeSpan scanInterval, CancellationToken stop) => _signal.WaitAsync(scanInterval, stop);

    public void Dispose()
    {
        _watcher?.Dispose();
        _signal.Dispose();
    }

    private void Set()
    {
        try
        {
            _signal.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // A scan is due already, or the watch has ended.
        }
    }
}
