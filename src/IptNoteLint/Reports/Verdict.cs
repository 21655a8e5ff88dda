using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>One thing that a note shows, in plain words.</summary>
/// <param name="Key">A short name, unique on a page.</param>
/// <param name="Heading">What it is about.</param>
/// <param name="Sentence">A full sentence; never the note's own words.</param>
/// <param name="Evidence">The places it rests on.</param>
internal sealed record Verdict(string Key, string Heading, string Sentence, ImmutableArray<Evidence> Evidence)
{
    /// <summary>It is said without weight: no check asks for it, and a tick beside it would mislead.</summary>
    public bool IsNeutral { get; init; }
}
