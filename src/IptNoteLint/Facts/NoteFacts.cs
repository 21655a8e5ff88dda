using System.Collections.Immutable;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>All that is read out of one note.</summary>
/// <param name="Note">Its structure.</param>
/// <param name="Assessment">The verdicts.</param>
/// <param name="Mentions">Concepts with their assertion: areas, techniques, risk cues.</param>
/// <param name="Times">Its time expressions with their TIMEX values, in order of place.</param>
/// <param name="Written">The session's date as written, which may lack its year or leave day and month open; or null.</param>
/// <param name="Date">The session's date as written; null where there is none or its order of day and month is open.</param>
/// <param name="ClientCode">The client's code as the header gives it, or null.</param>
/// <param name="Cues">What it says about the course.</param>
public sealed record NoteFacts(
    SessionNote Note, Assessment Assessment, ImmutableArray<Mention> Mentions, ImmutableArray<TimeExpression> Times, WrittenDate? Written, DateOnly? Date,
    string? ClientCode,
    CourseCues Cues)
{
    /// <summary>The therapist as the header gives it, or null.</summary>
    public string? Therapist { get; init; }

    /// <summary>What later notes of the course may take up.</summary>
    public CourseThreads Threads { get; init; } = CourseThreads.None;

    /// <summary>The concepts that house rules ask about, in order of place.</summary>
    public ImmutableArray<ConceptMention> Concepts { get; init; } = [];

    /// <summary>The document as it is written, where lines of it were left unread; else null.</summary>
    public SourceText? Whole { get; init; }
}
