using IptNoteLint.Cli.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>The worker of <c>watch</c>: takes the steps of a <see cref="FolderWatch"/> whenever something may have changed.</summary>
/// <param name="watch">The steps.</param>
/// <param name="events">The hints.</param>
/// <param name="store">What is kept; its lock is waited for.</param>
/// <param name="options">How to watch.</param>
/// <param name="meter">Takes the time of steps.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
/// <param name="lifetime">Ends the process.</param>
internal sealed class NoteWatcher(
    FolderWatch watch, FolderEvents events, WorkerStore store, WatchOptions options, WatchMeter meter, TimeProvider time, ILogger log,
    IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LockEvery = TimeSpan.FromSeconds(1);

    private long _handled;
    private bool _isTidy;

    /// <summary>Why the worker broke off; null if it didn't. Its message may hold words of a note.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether the worker was asked to stop.</summary>
    public bool WasStopped { get; private set; }

    /// <summary>Who has the folder, where it was to be worked at once and another worker was at it; else null.</summary>
    public string? Holder { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // The host goes on with its start while the first step is taken.
            await Task.Yield();
            if (await LockAsync(stoppingToken).ConfigureAwait(false))
            {
                await (options.Once ? CatchUpAsync(stoppingToken) : WatchAsync(stoppingToken)).ConfigureAwait(false);
            }
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
            watch.End();
            lifetime.StopApplication();
        }
    }

    private async Task<bool> LockAsync(CancellationToken stop)
    {
        // Whoever only looks whether the lock is taken has it for a moment.
        var attempts = 0;
        while (!TryLock())
        {
            if (++attempts == 3)
            {
                var holder = FolderLock.HolderOf(WorkerStore.LockOf(options.Ledger)) ?? "unknown";
                if (options.Once)
                {
                    Holder = holder;
                    return false;
                }

                log.WaitingForLock(holder);
            }

            await Task.Delay(attempts < 3 ? LeastPause : LockEvery, time, stop).ConfigureAwait(false);
        }

        return true;
    }

    // Where the folder can't be written just now, the first step says so and tries again.
    private bool TryLock()
    {
        try
        {
            return store.TryLock();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private async Task CatchUpAsync(CancellationToken stop)
    {
        // The time spent on linting doesn't count: what settled meanwhile was only not looked at.
        var waited = TimeSpan.Zero;
        for (var due = watch.Step(stop); !watch.HasSettled; due = watch.Step(stop))
        {
            if (waited > Patience)
            {
                watch.GiveUpWaiting();
                return;
            }

            var pause = due > LeastPause ? due.Value : LeastPause;
            await Task.Delay(pause, time, stop).ConfigureAwait(false);
            waited += pause;
        }
    }

    private async Task WatchAsync(CancellationToken stop)
    {
        events.Ensure();
        log.Watching(events.IsWatching, events.Interval.TotalSeconds);
        var isPolling = false;
        while (true)
        {
            events.Ensure();
            if (isPolling != !events.IsWatching && (isPolling = !isPolling))
            {
                log.Polling(events.Interval.TotalSeconds, events.IsRemote);
            }

            var start = time.GetTimestamp();
            var due = watch.Step(events.Take(), stop);

            if (due is null && _handled == watch.Tally.Handled && !_isTidy)
            {
                // Nothing happened since the last look, and that may stay so for hours: what the work took is given back.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                _isTidy = true;
            }

            _isTidy &= _handled == watch.Tally.Handled;
            _handled = watch.Tally.Handled;

            // A burst of events, or a file that is written all the time, must not keep a processor busy with scans.
            var took = time.GetElapsedTime(start);
            meter.Step(took);
            var pause = TimeSpan.FromTicks(Math.Clamp(took.Ticks * 2, LeastPause.Ticks, LongestPause.Ticks));
            await Task.Delay(pause, time, stop).ConfigureAwait(false);
            await events.WaitAsync(due - pause, stop).ConfigureAwait(false);
        }
    }
}
