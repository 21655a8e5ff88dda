namespace IptNoteLint.Lexicons;

/// <summary>A concept met in a text.</summary>
/// <param name="Concept">The concept's number in its lexicon.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
public readonly record struct LexiconMatch(int Concept, int First, int End)
{
    /// <summary>The number that no concept has: words that were found by their form.</summary>
    public const int NoConcept = -1;

    /// <summary>Whether it shares a token with another match.</summary>
    public bool Overlaps(LexiconMatch other) => First < other.End && other.First < End;
}

/// <summary>A stretch of tokens that no entry may leave: a sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="IsTitle">A heading or form line, where capitals are no sign of a name.</param>
public readonly record struct TokenRange(int First, int End, bool IsTitle);
