using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>A symptom scale named in the note.</summary>
/// <param name="Name">The scale's usual name, such as <c>PHQ-9</c>.</param>
/// <param name="Value">The score of this session; null where the scale is named without one.</param>
/// <param name="Previous">An earlier score written beside it, or null.</param>
/// <param name="Items">Single items written out, by item number.</param>
/// <param name="Span">Where the scale is named.</param>
public sealed record ScaleScore(string Name, double? Value, double? Previous, ImmutableSortedDictionary<int, int> Items, TextSpan Span)
{
    /// <summary>From the scale's name to its score; the name alone where there is no score.</summary>
    public TextSpan Written { get; init; } = Span;

    /// <summary>Whether the score lies outside of the scale's range; false where the range isn't known.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether a higher score means more symptoms, and the scale is one that notes are expected to score.</summary>
    public bool IsOfSymptoms { get; init; }

    /// <summary>What the scale can give, shared by all its scores; null for a scale that no lexicon gives a range.</summary>
    public ScaleRange? Range { get; init; }
}

/// <summary>The lowest and highest score of a scale, and its severity bands.</summary>
/// <param name="Low">The lowest score.</param>
/// <param name="High">The highest score.</param>
/// <param name="Bands">In ascending order; empty where none is in use.</param>
public sealed record ScaleRange(double Low, double High, ImmutableArray<ScoreBand> Bands)
{
    /// <summary>The name of the band that a score lies in, or null.</summary>
    public string? BandOf(double score) => Bands.LastOrDefault(b => b.From <= score)?.Name;
}

/// <summary>A severity band of a scale, as its users call it.</summary>
/// <param name="From">The lowest score in it.</param>
/// <param name="Name">Its name, such as <c>moderate</c>.</param>
public sealed record ScoreBand(double From, string Name);
