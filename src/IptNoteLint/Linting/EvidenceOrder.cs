using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>The order of evidence in every diagnostic.</summary>
internal static class EvidenceOrder
{
    /// <summary>By place, the longest first where several begin ("Session 5 of 12" before "Session 5"); the same thing twice is one.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<Evidence> evidence) => Places.Sort(evidence, Compare);

    private static int Compare(Evidence one, Evidence other) =>
        one.Span.Start.CompareTo(other.Span.Start) is not 0 and var start ? start
        : other.Span.Length.CompareTo(one.Span.Length) is not 0 and var length ? length
        : ((int)one.Topic).CompareTo((int)other.Topic) is not 0 and var topic ? topic
        : string.CompareOrdinal(one.Value, other.Value);
}
