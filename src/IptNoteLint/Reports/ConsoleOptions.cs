namespace IptNoteLint.Reports;

/// <summary>What a console report shows.</summary>
/// <param name="Quotes">Whether lines of the notes are shown.</param>
/// <param name="Passes">Whether what the notes do show is listed too.</param>
/// <param name="Width">Columns of the terminal, at least 40; longer lines are trimmed or wrapped.</param>
public sealed record ConsoleOptions(bool Quotes = true, bool Passes = false, int Width = 100)
{
    /// <summary>The narrowest width in which a report can be read.</summary>
    public const int LeastWidth = 40;

    /// <summary>The width used.</summary>
    internal int Columns => Math.Max(Width, LeastWidth);
}
