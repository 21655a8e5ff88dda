using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>The order of evidence in every diagnostic.</summary>
internal static class EvidenceOrder
{
    /// <summary>By place, the longest first where several begin ("Session 5 of 12" before "Session 5"); the same thing twice is one.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<Evidence> evidence) =>
    [
        .. evidence.Distinct()
            .OrderBy(e => e.Span.Start)
            .ThenByDescending(e => e.Span.Length)
            .ThenBy(e => e.Topic)
            .ThenBy(e => e.Value, StringComparer.Ordinal),
    ];
}
