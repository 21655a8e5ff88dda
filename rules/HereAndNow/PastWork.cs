using IptNoteLint.Facts;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>Tells which work on the past is a strategy of a problem area, and so has its place in a session.</summary>
internal static class PastWork
{
    /// <summary>Whether an intervention is the strategy that looks back in the area agreed, or named in the note itself.</summary>
    public static bool IsStrategy(Evidence intervention, Assessment note, CaseContext course) => intervention.Value switch
    {
        "griefWork" => IsFocus(ProblemArea.Grief, note, course),
        "oldRole" => IsFocus(ProblemArea.RoleTransition, note, course),
        "patternReview" => IsFocus(ProblemArea.InterpersonalDeficits, note, course),
        _ => false,
    };

    private static bool IsFocus(ProblemArea area, Assessment note, CaseContext course) =>
        course.AgreedArea == area || note.ProblemArea![area] == AreaStatus.Named;
}
