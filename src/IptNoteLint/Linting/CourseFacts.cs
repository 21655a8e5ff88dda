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

    /// <summary>How many parts of the agreement the notes of the initial phase show, 0 to 6.</summary>
    public int ContractParts { get; init; }

    /// <summary>Whether half of the planned sessions lie behind.</summary>
    public bool IsAtMidCourse { get; init; }
}

/// <summary>The first and the last score of one scale in a course. A fact of the case session.</summary>
/// <param name="First">The note with the first score.</param>
/// <param name="Last">The note with the last one.</param>
/// <param name="FirstPercent">The first score as a share of what the scale can give, 0 to 100.</param>
/// <param name="LastPercent">The last one.</param>
public sealed record ScoreCourse(NoteSummary First, NoteSummary Last, double FirstPercent, double LastPercent)
{
    /// <summary>Whether the first score leaves room for such a fall twice over: what is low from the start can't fall far.</summary>
    public bool HasRoomFor(int percent) => FirstPercent >= 2 * percent;

    /// <summary>Whether the last score lies less than so much below the first.</summary>
    public bool IsFlat(int percent) => FirstPercent - LastPercent < percent;
}

/// <summary>A plan with somebody that neither of the next two sessions takes up. A fact of the case session.</summary>
/// <param name="At">The note with the plan.</param>
public sealed record PlanLeft(NoteSummary At);

/// <summary>A strain of life that a second note tells of, and that no note carries into plan or formulation. A fact of the case session.</summary>
/// <param name="Strain">Which.</param>
/// <param name="At">The second note that tells of it.</param>
public sealed record StrainLeft(Stressors Strain, NoteSummary At);

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

    /// <summary>A number lies between the two for which there is no note, not even of a missed session.</summary>
    public bool IsNumberSkipped => After.Session - Before.Session - 1 > NotesBetween;

    /// <summary>How many notes of no session lie between them.</summary>
    public int NotesBetween { get; init; }

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

    /// <summary>Neither the agreed area nor a goal was touched.</summary>
    OffThread,

    /// <summary>No scale of symptoms was scored.</summary>
    Unscored,
}

/// <summary>Consecutive sessions with something in common; as long as it goes. A fact of the case session.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="First">The first note.</param>
/// <param name="Last">The last note.</param>
/// <param name="Plain">In how many of them it is plain, and not only not otherwise.</param>
public sealed record CourseRun(RunKind Kind, NoteSummary First, NoteSummary Last, int Plain)
{
    /// <summary>For another area: its lead in the session that holds most of it, in points.</summary>
    public int Lead { get; init; }

    /// <summary>How many sessions.</summary>
    public int Length => Last.Order - First.Order + 1;

    /// <summary>Whether a note belongs to it.</summary>
    public bool Holds(NoteSummary note) => note.Order >= First.Order && note.Order <= Last.Order;

    /// <summary>Whether the two share a session.</summary>
    public bool Overlaps(CourseRun other) => other.First.Order <= Last.Order && First.Order <= other.Last.Order;
}

/// <summary>Two notes of a case that are nearly the same. A fact of the case session.</summary>
/// <param name="Earlier">The earlier note.</param>
/// <param name="Later">The later one.</param>
/// <param name="Similarity">The share of the later note's sequences of five words that the earlier one holds, too; 0 to 1.</param>
public sealed record NearCopy(NoteSummary Earlier, NoteSummary Later, double Similarity);
