using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>Decides outside the engine whether a rule is to be asked of a note at all, and says why not, in a sentence.</summary>
internal static class Applicability
{
    /// <summary>Why the rule has nothing to say of this kind of note, treatment or phase; null if it has.</summary>
    public static string? WhyNot(Descriptor rule, Assessment note, CoursePosition position)
    {
        var applies = rule.AppliesTo switch
        {
            AppliesTo.Process => note.NoteKind == NoteKind.Process,
            AppliesTo.AnyButProcess => note.NoteKind != NoteKind.Process,
            AppliesTo.Session => note.IsSession,
            AppliesTo.IptSession => note.IsIptSession,
            AppliesTo.IptCourse => note.IsIptSession || (note.IsSession && position.IsIptCourse),
            AppliesTo.FinalSession => note.IsIptSession && note.Phase!.IsFinal,
            _ => true,
        };
        if (!applies)
        {
            return rule.AppliesTo switch
            {
                AppliesTo.Process => "This rule is for process notes.",
                _ when note.NoteKind == NoteKind.Process => "Process notes are not assessed.",
                _ when !note.IsSession => "This rule is for notes of a session.",
                _ when !note.IsIptSession => "This rule is for interpersonal psychotherapy, and this is a session of another treatment.",
                _ => "This rule is for the last session of a course.",
            };
        }

        return rule.Severity.IsOff(position.Stage) && rule.Variants.Values.All(v => v.Severity.IsOff(position.Stage)) ? OffIn(position.Stage) : null;
    }

    /// <summary>What has to be known first; null if all is.</summary>
    public static string? Missing(Descriptor rule, CoursePosition position) =>
        rule.Needs.HasFlag(Needs.Session) && position.Session is null ? "Left open, as the note doesn't show the session's number."
        : rule.Needs.HasFlag(Needs.Planned) && position.Planned is null ? "Left open, as the planned number of sessions isn't known."
        : rule.Needs.HasFlag(Needs.Phase) && position.Phase == Phase.Unknown ? "Left open, as the phase of treatment isn't known."
        : null;

    /// <summary>The sentence for a stage in which a rule is off.</summary>
    public static string OffIn(Stage stage) => stage switch
    {
        Stage.Initial => "This rule doesn't ask yet, this early in treatment.",
        Stage.InitialDue => "This rule doesn't ask in the initial phase.",
        Stage.Middle => "This rule doesn't ask in the middle phase.",
        Stage.Termination => "This rule doesn't ask in the termination phase.",
        Stage.Maintenance => "This rule doesn't ask in maintenance treatment.",
        _ => "This rule doesn't ask where the phase isn't known.",
    };
}
