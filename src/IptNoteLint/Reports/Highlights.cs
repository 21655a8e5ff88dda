using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>A stretch of a note that is marked, with every place that covers the whole of it.</summary>
/// <param name="Span">Where; never empty.</param>
/// <param name="Places">At least one, in the order of their start.</param>
internal sealed record Highlight(TextSpan Span, ImmutableArray<Place> Places)
{
    /// <summary>The place that colours the words and takes a click: of the highest tone the one that begins last.</summary>
    public Place Foremost => Places.Reverse().MaxBy(p => p.Tone)!;
}

/// <summary>Overlapping places become neighbouring stretches: split, never nested, so that marks can be set one behind the other.</summary>
internal static class Highlights
{
    /// <summary>The stretches in order; together they cover what the places cover, and no two share a character.</summary>
    public static ImmutableArray<Highlight> Split(IEnumerable<Place> places)
    {
        var sorted = places.Where(p => p.Span.Length > 0).OrderBy(p => p.Span).ToArray();
        var bounds = sorted.SelectMany(p => new[] { p.Span.Start, p.Span.End }).Distinct().Order().ToArray();
        var stretches = ImmutableArray.CreateBuilder<Highlight>();
        var active = new List<Place>();
        var next = 0;
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            active.RemoveAll(p => p.Span.End <= bounds[i]);
            while (next < sorted.Length && sorted[next].Span.Start == bounds[i])
            {
                active.Add(sorted[next++]);
            }

            if (active.Count > 0)
            {
                stretches.Add(new Highlight(TextSpan.FromBounds(bounds[i], bounds[i + 1]), [.. active]));
            }
        }

        return stretches.ToImmutable();
    }
}
