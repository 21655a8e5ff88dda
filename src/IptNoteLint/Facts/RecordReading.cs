using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>What a note shows as a document: its header, times, signature, unfinished parts and wording.</summary>
/// <param name="HasHeader">Whether any header field stands in it.</param>
/// <param name="Time">When the session was, as far as written.</param>
/// <param name="Evidence">The parts found, by topic.</param>
public sealed record RecordReading(bool HasHeader, SessionTime Time, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Nothing read.</summary>
    public static RecordReading None { get; } = new(false, new SessionTime(null, false, null), []);
}

/// <summary>A session's length and billing code.</summary>
/// <param name="Minutes">Its length, from start and end or as written; null where neither tells it.</param>
/// <param name="EndsBeforeStart">Whether the end stands before the start.</param>
/// <param name="Code">The minutes that the billing code is for, both ends included; null without a timed code.</param>
public sealed record SessionTime(int? Minutes, bool EndsBeforeStart, (int Least, int Most)? Code)
{
    /// <summary>Whether the session's length can be told, or start and end contradict each other.</summary>
    public bool IsWritten => Minutes is not null || EndsBeforeStart;

    /// <summary>Whether length and code are both written and don't agree.</summary>
    public bool IsOutsideCode => !EndsBeforeStart && Minutes is { } minutes && Code is { } code && (minutes < code.Least || minutes > code.Most);
}
