namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Ends the work on a note that takes too long, so that all others get their turn. What counts is the processor's time, where
/// the system tells it: a machine that is busy with other things is no fault of the note. For the thread that does the work.
/// </summary>
internal sealed class NoteLimit : IDisposable
{
    /// <summary>How long the work on one note may take. Session notes take some milliseconds.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromSeconds(10);

    /// <summary>How many times longer it may take by the clock on the wall.</summary>
    private const int Patience = 12;

    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _source = new();
    private readonly ThreadClock? _thread = ThreadClock.Start();
    private readonly TimeSpan _most;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly ITimer? _timer;

    /// <summary>Begins to count.</summary>
    /// <param name="most">How long the work may take.</param>
    /// <param name="time">The clock.</param>
    public NoteLimit(TimeSpan most, TimeProvider time)
    {
        (_most, _time, _start) = (most, time, time.GetTimestamp());
        if (most > TimeSpan.Zero)
        {
            _timer = time.CreateTimer(_ => Look(), null, most, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _source.Cancel();
        }
    }

    /// <summary>Says when it has taken too long.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        // The source needs no end of its own: a look that is just taken may still cancel it.
        _timer?.Dispose();
    }

    private void Look()
    {
        var waited = _time.GetElapsedTime(_start);
        var left = _most - (_thread?.Elapsed ?? waited);
        if (left <= TimeSpan.Zero || waited >= _most * Patience)
        {
            _source.Cancel();
        }
        else
        {
            _timer?.Change(left > LeastPause ? left : LeastPause, Timeout.InfiniteTimeSpan);
        }
    }
}
