using System.Collections.Immutable;
using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>A general recogniser of dates and times that comes after the lexicon and adds what it passed over; the default build has none.</summary>
internal interface ITimeRecognizer
{
    /// <summary>Time expressions of one sentence beside those already known, with their tokens.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="session">The day of the session, or null.</param>
    /// <param name="known">What the lexicon found; nothing that overlaps it is given.</param>
    IEnumerable<(LexiconMatch Match, TimeExpression Expression)> Read(
        AnnotatedNote note, int sentence, DateOnly? session, ImmutableArray<TimeExpression> known);
}
