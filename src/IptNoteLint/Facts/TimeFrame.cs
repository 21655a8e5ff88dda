using System.Collections.Immutable;
using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>The time that a sentence tells of, relative to the session. Grammar does not decide it; time words and passages do.</summary>
internal enum TimeFrame
{
    /// <summary>No word tells it.</summary>
    Unknown,

    /// <summary>Since the last session, or now.</summary>
    Current,

    /// <summary>To come.</summary>
    Future,

    /// <summary>Childhood, an ended relationship, years ago.</summary>
    Past,
}

/// <summary>A sentence's time.</summary>
/// <param name="Frame">Which.</param>
/// <param name="Past">The words that tell of the past, or null.</param>
/// <param name="Current">The words that tell of now, or null.</param>
/// <param name="Expressions">Its time expressions, in order; none lies within another.</param>
internal readonly record struct SentenceTime(
    TimeFrame Frame, LexiconMatch? Past, LexiconMatch? Current, ImmutableArray<TimeExpression> Expressions);
