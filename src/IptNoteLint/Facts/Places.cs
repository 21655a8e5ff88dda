using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>The order of evidence in every reading.</summary>
internal static class Places
{
    /// <summary>By place, then value; the same thing twice is one.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<Evidence> evidence) =>
        [.. evidence.Distinct().OrderBy(e => e.Topic).ThenBy(e => e.Span).ThenBy(e => e.Value, StringComparer.Ordinal)];
}
