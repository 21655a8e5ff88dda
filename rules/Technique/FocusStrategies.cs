using IptNoteLint.Facts;

namespace IptNoteLint.Rules.Technique;

/// <summary>Tells whether a strategy belongs to the focus of a session: the areas that its note names, and the one agreed in the course.</summary>
internal static class FocusStrategies
{
    /// <summary>Fewer strategies of another area than this are a step aside.</summary>
    private const int Work = 2;

    /// <summary>Whether a strategy belongs to the focus.</summary>
    public static bool IsOfFocus(Evidence strategy, Assessment note, CaseContext course) =>
        note.ProblemArea!.NamedCount > 0 && IsFocus(strategy.Value, note, course);

    /// <summary>Whether a strategy belongs to another area, and that area's strategies are the work of a session that has none of its focus.</summary>
    public static bool IsOfAnother(Evidence strategy, Assessment note, CaseContext course) =>
        note.ProblemArea!.NamedCount > 0 && !IsFocus(strategy.Value, note, course)
        && note.Details!.Count(Topic.Strategy, strategy.Value) >= Work
        && !note.Details!.Evidence.Any(e => e.Topic == Topic.Strategy && IsFocus(e.Value, note, course));

    private static bool IsFocus(string area, Assessment note, CaseContext course) =>
        note.ProblemArea!.IsNamed(area) || (course.AgreedArea is { } agreed && AreaKeys.Key(agreed) == area);
}
