using System.Diagnostics.Metrics;

namespace IptNoteLint.Cli.Watching;

/// <summary>The worker's measures, named as OpenTelemetry names things; whoever listens to the meter of this name hears them.</summary>
internal sealed class WatchMeter : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "iptlint";

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _steps;

    /// <summary>Begins to measure.</summary>
    /// <param name="watch">The worker's steps.</param>
    public WatchMeter(FolderWatch watch)
    {
        _steps = _meter.CreateHistogram<double>("iptlint.step.duration", "s", "How long a step took: looking, linting and writing.");
        _meter.CreateObservableCounter("iptlint.notes.linted", () => watch.Tally.Linted, "{note}", "Notes that were linted.");
        _meter.CreateObservableCounter("iptlint.notes.not_linted", () => watch.Tally.Held, "{note}", "Notes that could not be linted, each try counted.");
        _meter.CreateObservableCounter("iptlint.notes.removed", () => watch.Tally.Removed, "{note}", "Notes that were gone, so that their reports were removed.");
        _meter.CreateObservableUpDownCounter("iptlint.notes.known", () => watch.Known, "{note}", "Notes that have reports.");
        _meter.CreateObservableUpDownCounter("iptlint.notes.waiting", () => watch.Waiting, "{note}", "Notes that have changed and are still to be handled.");
        _meter.CreateObservableGauge("iptlint.worker.paused", () => watch.State == WatchState.Fine ? 0 : 1, null, "Whether the worker waits until it can go on.");
    }

    /// <summary>Takes down a step.</summary>
    public void Step(TimeSpan duration) => _steps.Record(duration.TotalSeconds);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
