using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace IptNoteLint.Cli.Watching;

/// <summary>Listens to the worker's meter and gives its measures as text, in the form that Prometheus reads.</summary>
internal sealed class MetricsPage : IDisposable
{
    private static readonly double[] Buckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private readonly Lock _gate = new();
    private readonly MeterListener _listener = new();
    private readonly SortedDictionary<string, (Instrument Instrument, double Value)> _values = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Instrument Instrument, long[] Counts, double Sum)> _histograms = new(StringComparer.Ordinal);

    /// <summary>Begins to listen.</summary>
    public MetricsPage()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == WatchMeter.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Take(instrument, value));
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Take(instrument, value));
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Take(instrument, value));
        _listener.Start();
    }

    /// <summary>The measures at this moment.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        lock (_gate)
        {
            foreach (var (instrument, value) in _values.Values)
            {
                var name = NameOf(instrument);
                var isCounter = instrument is ObservableCounter<long>;
                name = isCounter ? name + "_total" : name;
                Head(text, instrument, name, isCounter ? "counter" : "gauge");
                text.Append(CultureInfo.InvariantCulture, $"{name} {value}\n");
            }

            foreach (var (instrument, counts, sum) in _histograms.Values)
            {
                Write(text, instrument, counts, sum);
            }
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static void Write(StringBuilder text, Instrument instrument, long[] counts, double sum)
    {
        var name = NameOf(instrument) + "_seconds";
        Head(text, instrument, name, "histogram");
        long total = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            var limit = i < Buckets.Length ? Buckets[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{le=\"{limit}\"}} {total}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{name}_sum {sum}\n{name}_count {total}\n");
    }

    private static void Head(StringBuilder text, Instrument instrument, string name, string kind) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {kind}\n");

    private static string NameOf(Instrument instrument) => instrument.Name.Replace('.', '_');

    private void Take(Instrument instrument, double value)
    {
        lock (_gate)
        {
            if (instrument is not Histogram<double>)
            {
                _values[instrument.Name] = (instrument, value);
                return;
            }

            var (_, counts, sum) = _histograms.TryGetValue(instrument.Name, out var known) ? known : (instrument, new long[Buckets.Length + 1], 0);
            var bucket = Array.FindIndex(Buckets, b => value <= b);
            counts[bucket < 0 ? Buckets.Length : bucket]++;
            _histograms[instrument.Name] = (instrument, counts, sum + value);
        }
    }
}
