namespace IptNoteLint.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes.</summary>
    Word,

    /// <summary>Digits, with an inner decimal point.</summary>
    Number,

    /// <summary>One other sign.</summary>
    Sign,
}

/// <summary>What stands around a token.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>White space or a line's start before it.</summary>
    SpaceBefore = 1,

    /// <summary>The first token of its line, after bullets, spaces and Markdown marks.</summary>
    LineStart = 2,

    /// <summary>The last token of its line.</summary>
    LineEnd = 4,

    /// <summary>A hyphen joins it to the token before.</summary>
    HyphenBefore = 8,

    /// <summary>It stands between double quotation marks: somebody's words.</summary>
    Quoted = 16,

    /// <summary>A capital letter begins it.</summary>
    Capital = 32,

    /// <summary>More than one letter, all capitals.</summary>
    AllCaps = 64,

    /// <summary>A quotation mark opens directly before it.</summary>
    QuoteOpens = 128,
}

/// <summary>The smallest unit that lexicons match. Hyphens, Markdown emphasis and quotation marks are no tokens; they are traits.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Traits">What stands around it.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Whether all the given traits hold.</summary>
    public bool Is(TokenTraits traits) => (Traits & traits) == traits;
}
