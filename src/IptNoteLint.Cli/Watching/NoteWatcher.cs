using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>The worker of <c>watch</c>: takes the steps of a <see cref="FolderWatch"/> whenever something may have changed.</summary>
/// <param name="watch">The steps.</param>
/// <param name="events">The hints.</param>
/// <param name="once">Whether to end when every note that is there has its reports.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
/// <param name="lifetime">Ends the process.</param>
internal sealed class NoteWatcher(
    FolderWatch watch, FolderEvents events, bool once, TimeProvider time, ILogger log, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Why the worker broke off; null if it didn't. Its message may hold words of a note.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether the worker was asked to stop.</summary>
    public bool WasStopped { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await (once ? CatchUpAsync(stoppingToken) : WatchAsync(stoppingToken)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            WasStopped = true;
            log.Stopped();
        }
        catch (Exception e)
        {
            Failure = e;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task CatchUpAsync(CancellationToken stop)
    {
        var start = time.GetTimestamp();
        for (var due = watch.Step(stop); !watch.HasSettled; due = watch.Step(stop))
        {
            if (time.GetElapsedTime(start) > Patience)
            {
                watch.GiveUpWaiting();
                return;
            }

            await Task.Delay(due ?? LeastPause, time, stop).ConfigureAwait(false);
        }
    }

    private async Task WatchAsync(CancellationToken stop)
    {
        events.Ensure();
        log.Watching(events.IsWatching, events.Interval.TotalSeconds);
        while (true)
        {
            events.Ensure();
            events.Clear();
            var start = time.GetTimestamp();
            var due = watch.Step(stop);

            // A burst of events, or a file that is written all the time, must not keep a processor busy with scans.
            var pause = time.GetElapsedTime(start) * 2;
            await Task.Delay(pause < LeastPause ? LeastPause : pause > LongestPause ? LongestPause : pause, time, stop).ConfigureAwait(false);
            await events.WaitAsync(due, stop).ConfigureAwait(false);
        }
    }
}
