using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Waits until changed files stay as they are: a writer may save a note in many small pieces. Measured by a clock that nobody
/// sets. For one thread.
/// </summary>
internal sealed class Settling(TimeProvider time)
{
    /// <summary>How long a file stays unchanged before it is read.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private Dictionary<string, (FileStamp Stamp, long Since)> _waiting = new(StringComparer.Ordinal);

    /// <summary>How many files are still changing.</summary>
    public int Count => _waiting.Count;

    /// <summary>Whether a file is still changing.</summary>
    public bool IsWaiting(string name) => _waiting.ContainsKey(name);

    /// <summary>Takes in the files that a scan found changed.</summary>
    /// <param name="changed">All of them; those that were changing before and are not among them are forgotten.</param>
    /// <param name="isFirst">Whether this is the first scan: what was last written a while ago has settled then, as it always has where the system tells when a name was last given.</param>
    /// <returns>Those that have settled.</returns>
    public List<SeenFile> Settle(IEnumerable<SeenFile> changed, bool isFirst)
    {
        var now = time.GetTimestamp();
        var settled = new List<SeenFile>();
        var waiting = new Dictionary<string, (FileStamp, long)>(StringComparer.Ordinal);
        foreach (var seen in changed)
        {
            var known = _waiting.TryGetValue(seen.File.Name, out var before) && before.Stamp == seen.Stamp;
            var hasSettled = known ? time.GetElapsedTime(before.Since, now) >= Quiet : (isFirst || seen.Stamp.Changed != 0) && IsOld(seen.Stamp);
            if (hasSettled)
            {
                settled.Add(seen);
            }
            else
            {
                waiting[seen.File.Name] = (seen.Stamp, known ? before.Since : now - Passed(seen.Stamp));
            }
        }

        _waiting = waiting;
        return settled;
    }

    /// <summary>The names of the files that are still changing.</summary>
    public IReadOnlyCollection<string> Waiting => _waiting.Keys;

    /// <summary>Lets a file wait again that changed after it had settled.</summary>
    public void Restart(SeenFile seen) => _waiting[seen.File.Name] = (seen.Stamp, time.GetTimestamp());

    /// <summary>How long until the next file can have settled; null if none is changing.</summary>
    public TimeSpan? Due()
    {
        if (_waiting.Count == 0)
        {
            return null;
        }

        var longest = time.GetElapsedTime(_waiting.Values.Min(w => w.Since));
        return longest < Quiet ? Quiet - longest : TimeSpan.Zero;
    }

    // What the system says was written a moment ago has been quiet for that moment; in units of the clock's time stamps.
    private long Passed(FileStamp stamp)
    {
        var age = stamp.Changed == 0 ? 0 : Math.Clamp(time.GetUtcNow().UtcTicks - Math.Max(stamp.Modified, stamp.Changed), 0, Quiet.Ticks);
        return (long)(TimeSpan.FromTicks(age).TotalSeconds * time.TimestampFrequency);
    }

    private bool IsOld(FileStamp stamp) => time.GetUtcNow().UtcTicks - Math.Max(stamp.Modified, stamp.Changed) >= Quiet.Ticks;
}
