using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>A course of treatment as a whole. A fact of the case session.</summary>
/// <param name="Sessions">How many sessions have a note.</param>
/// <param name="AgreedArea">The area first agreed by name, or null.</param>
/// <param name="EndOfInitial">The last note of the initial phase; null while the course is not past it.</param>
/// <param name="Last">The last session's note.</param>
/// <param name="IsClosed">Whether the last session of the course is there.</param>
/// <param name="IsEndingDue">Whether the profile asks for the ending to be spoken of by the session that the course has reached.</param>
public sealed record CourseSummary(
    int Sessions, ProblemArea? AgreedArea, NoteSummary? EndOfInitial, NoteSummary Last, bool IsClosed, bool IsEndingDue)
{
    /// <summary>Whether the initial phase lies behind.</summary>
    public bool IsPastInitial => EndOfInitial != null;
}

/// <summary>From one session to the next. A fact of the case session.</summary>
/// <param name="Before">The earlier note.</param>
/// <param name="After">The later one.</param>
/// <param name="Days">Days between them, or null where a date is open.</param>
/// <param name="AgreedDays">How many days the agreed pace allows, with two weeks of grace.</param>
/// <param name="IsExplained">Whether a note beside or between them gives a reason for the time without sessions.</param>
/// <param name="Highest">The highest session number written up to <paramref name="Before"/>, or null.</param>
/// <param name="Reached">The furthest phase reached up to <paramref name="Before"/>.</param>
/// <param name="IsRecontracted">Whether a note between that phase and <paramref name="After"/> makes a new agreement.</param>
/// <param name="Contracted">The number of sessions agreed by then, or null.</param>
public sealed record CourseStep(
    NoteSummary Before, NoteSummary After, int? Days, int AgreedDays, bool IsExplained, int? Highest, Notes.Phase Reached, bool IsRecontracted,
    int? Contracted)
{
    /// <summary>More time than agreed passed, and no note says why.</summary>
    public bool IsUnexplainedGap => Days > AgreedDays && !IsExplained;

    /// <summary>The number was used before, or lies below one that was.</summary>
    public bool IsNumberRegression => After.Session <= Highest;

    /// <summary>The later note names an earlier phase than was reached.</summary>
    public bool IsPhaseRegression => After.StatesPhase && After.Phase != Notes.Phase.Unknown && After.Phase < Reached && !IsRecontracted;

    /// <summary>The later note is the first beyond what was agreed.</summary>
    public bool IsFirstBeyond => After.Session > Contracted && !(Before.Session > Contracted);
}

/// <summary>What a run of sessions has in common.</summary>
public enum RunKind
{
    /// <summary>No mood, symptom or scale was reviewed.</summary>
    SymptomsUnreviewed,

    /// <summary>Nothing moved.</summary>
    Standstill,

    /// <summary>The work was on another area than the agreed one.</summary>
    OtherArea,
}

/// <summary>Consecutive sessions with something in common; as long as it goes. A fact of the case session.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="First">The first note.</param>
/// <param name="Last">The last note.</param>
/// <param name="Plain">In how many of them it is plain, and not only not otherwise.</param>
public sealed record CourseRun(RunKind Kind, NoteSummary First, NoteSummary Last, int Plain)
{
    /// <summary>How many sessions.</summary>
    public int Length => Last.Order - First.Order + 1;

    /// <summary>Whether a note belongs to it.</summary>
    public bool Holds(NoteSummary note) => note.Order >= First.Order && note.Order <= Last.Order;
}

/// <summary>Two notes of a case that are nearly the same. A fact of the case session.</summary>
/// <param name="Earlier">The earlier note.</param>
/// <param name="Later">The later one.</param>
/// <param name="Similarity">The share of five-word sequences that they have in common, 0 to 1.</param>
public sealed record NearCopy(NoteSummary Earlier, NoteSummary Later, double Similarity);
