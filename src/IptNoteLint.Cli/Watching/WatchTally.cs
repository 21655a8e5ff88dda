using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Watching;

/// <summary>What a worker has done since its start. Read by any thread.</summary>
internal sealed class WatchTally
{
    private long _linted;
    private long _held;
    private long _removed;
    private long _lastProgress;

    /// <summary>When the worker last got on, as its clock's time stamp.</summary>
    public long LastProgress => Interlocked.Read(ref _lastProgress);

    /// <summary>How many times a note was linted.</summary>
    public long Linted => Interlocked.Read(ref _linted);

    /// <summary>How many times a note could not be linted.</summary>
    public long Held => Interlocked.Read(ref _held);

    /// <summary>How many times anything was done about a note.</summary>
    public long Handled => Linted + Held + Removed;

    /// <summary>How many notes were gone, so that their reports were removed.</summary>
    public long Removed => Interlocked.Read(ref _removed);

    /// <summary>Counts a note that was handled.</summary>
    public void Handle(LedgerRow row) => Interlocked.Increment(ref row.State == NoteState.Held ? ref _held : ref _linted);

    /// <summary>Counts notes that are gone.</summary>
    public void Remove(int notes) => Interlocked.Add(ref _removed, notes);

    /// <summary>Takes down that the worker gets on. Safe for many threads.</summary>
    public void Beat(long timestamp) => Interlocked.Exchange(ref _lastProgress, timestamp);
}
