using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;

namespace IptNoteLint.Cli.Watching;

/// <summary>Tells systemd's watchdog that the worker gets on. A worker that hangs falls silent and is started anew; what it hung at is then linted alone, and left alone if it happens again.</summary>
/// <param name="watch">The worker's steps.</param>
/// <param name="systemd">Takes the signal.</param>
/// <param name="time">The clock.</param>
internal sealed class Heartbeat(FolderWatch watch, ISystemdNotifier systemd, TimeProvider time) : BackgroundService
{
    /// <summary>The longest time without any progress that isn't a hang: the regular scan comes sooner.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>How often systemd wants to hear, half of its patience; null where it doesn't ask.</summary>
    public static TimeSpan? Interval { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("WATCHDOG_USEC"), NumberStyles.None, CultureInfo.InvariantCulture, out var micro) && micro > 0
            ? TimeSpan.FromMicroseconds(micro) / 2
            : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (Interval is { } interval && !stoppingToken.IsCancellationRequested)
        {
            if (time.GetElapsedTime(watch.Tally.LastProgress) < Hang)
            {
                systemd.Notify(new ServiceState("WATCHDOG=1"));
            }

            try
            {
                await Task.Delay(interval, time, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
