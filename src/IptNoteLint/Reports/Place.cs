using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>What a place in a note does on its page. Ordered: where places overlap, the higher one colours the words.</summary>
internal enum PlaceTone
{
    /// <summary>It says something that is neither asked for nor missed: risk, the past, the kind of document.</summary>
    States,

    /// <summary>It shows something that a check asks for.</summary>
    Shows,

    /// <summary>It came near something that the note doesn't show.</summary>
    Near,

    /// <summary>A finding points at it.</summary>
    Asks,
}

/// <summary>A place in a note and what the page says of it.</summary>
/// <param name="Span">Where.</param>
/// <param name="Tone">What it does.</param>
/// <param name="Label">A word or two for the margin; never the note's own.</param>
/// <param name="Target">The id, on the page, of what it belongs to.</param>
internal sealed record Place(TextSpan Span, PlaceTone Tone, string Label, string Target);
