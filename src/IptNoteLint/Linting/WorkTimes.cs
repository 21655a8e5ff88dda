using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace IptNoteLint.Linting;

/// <summary>How long the parts of the work took, and each rule. Times of several threads are added up. Safe for many threads.</summary>
/// <param name="clock">What measures.</param>
public sealed class WorkTimes(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, long> _parts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _rules = new(StringComparer.Ordinal);

    /// <summary>The parts of the work, the longest first.</summary>
    public ImmutableArray<(string Name, TimeSpan Took)> Parts => Listed(_parts);

    /// <summary>The rules by id, the slowest first; empty for an engine that can't tell.</summary>
    public ImmutableArray<(string Name, TimeSpan Took)> Rules => Listed(_rules);

    /// <summary>Does work and adds its time to a part.</summary>
    /// <param name="times">What measures; null for work that isn't measured.</param>
    /// <param name="part">The part's name.</param>
    /// <param name="work">The work.</param>
    public static T Of<T>(WorkTimes? times, string part, Func<T> work)
    {
        if (times is null)
        {
            return work();
        }

        var start = times.Now;
        var result = work();
        Add(times._parts, part, times.Now - start);
        return result;
    }

    /// <summary>What measures the rules of one session.</summary>
    /// <param name="idOf">The id of a rule by its type.</param>
    internal RuleWatch Watch(Func<Type, string> idOf) => new(this, idOf);

    /// <summary>A point in time.</summary>
    internal long Now => clock.GetTimestamp();

    /// <summary>Adds to a rule's time.</summary>
    internal void AddRule(string id, long ticks) => Add(_rules, id, ticks);

    private static void Add(ConcurrentDictionary<string, long> times, string name, long ticks) => times.AddOrUpdate(name, ticks, (_, before) => before + ticks);

    private ImmutableArray<(string Name, TimeSpan Took)> Listed(ConcurrentDictionary<string, long> times) =>
    [
        .. times.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, clock.GetElapsedTime(0, t.Value))),
    ];
}

/// <summary>Measures the rules of one session. For one thread.</summary>
/// <param name="times">Where the times go.</param>
/// <param name="idOf">The id of a rule by its type.</param>
internal sealed class RuleWatch(WorkTimes times, Func<Type, string> idOf)
{
    private long _start;

    /// <summary>A rule is about to run.</summary>
    public void Begins(Type rule) => _start = times.Now;

    /// <summary>A rule has run.</summary>
    public void Ends(Type rule) => times.AddRule(idOf(rule), times.Now - _start);
}
