namespace IptNoteLint.Cli.Watching;

/// <summary>Calls for a scan when somebody asks whether everything has been handled. Where that can't be watched, the regular scan answers.</summary>
internal sealed class CookieEvents : IDisposable
{
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Watches a folder of reports.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ask">Calls for a scan.</param>
    public CookieEvents(string folder, Action ask)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder, Cookies.Prefix + "*") { NotifyFilter = NotifyFilters.FileName };
            _watcher.Created += (_, _) => ask();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();
}
