namespace IptNoteLint.Caseloads;

/// <summary>A share of a number of notes or courses, with what chance alone makes uncertain about it.</summary>
/// <param name="Count">How many have it, from 0 to <paramref name="Of"/>.</param>
/// <param name="Of">How many could.</param>
public readonly record struct Share(int Count, int Of)
{
    /// <summary>The normal quantile of a two-sided interval of 95 %.</summary>
    private const double Z = 1.959964;

    /// <summary>The share, 0 to 1; 0 of nothing.</summary>
    public double Rate => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>Wilson's score interval of 95 %: it holds for small numbers and for shares near 0 and 1. Of nothing it is 0 to 1.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
            {
                return (0, 1);
            }

            var square = Z * Z;
            var centre = Rate + (square / (2 * Of));
            var spread = Z * Math.Sqrt((Rate * (1 - Rate) / Of) + (square / (4.0 * Of * Of)));
            var scale = 1 + (square / Of);
            return (Math.Max(0, (centre - spread) / scale), Math.Min(1, (centre + spread) / scale));
        }
    }
}
