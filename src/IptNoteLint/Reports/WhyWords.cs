using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Reports;

/// <summary>The words in which it is told what bears on a rule's answer.</summary>
internal static class WhyWords
{
    /// <summary>For which documents, or courses, a rule is.</summary>
    public static string AppliesTo(Descriptor rule) => rule.CaseKind is not null ? "courses of interpersonal psychotherapy" : rule.AppliesTo switch
    {
        Diagnostics.AppliesTo.IptSession => "sessions of interpersonal psychotherapy, or of no stated treatment",
        Diagnostics.AppliesTo.FinalSession => "the last session of a course",
        Diagnostics.AppliesTo.IptCourse => "sessions of interpersonal psychotherapy, and any session of a course that was contracted as it",
        Diagnostics.AppliesTo.Session => "sessions of any treatment",
        Diagnostics.AppliesTo.AnyButProcess => "every document but process notes",
        Diagnostics.AppliesTo.Process => "process notes",
        _ => "every document",
    };

    /// <summary>What a document is read as, and where it stands.</summary>
    public static string Document(NoteResult note) => string.Join(", ", new[]
    {
        KindWords.NameOf(note.Assessment!.NoteKind),
        note.Assessment.Model switch
        {
            TreatmentModel.Ipt => "of interpersonal psychotherapy",
            TreatmentModel.Other => "of another treatment",
            _ => "of no stated treatment",
        },
        note.Case is null ? "of no course" : $"of the course {note.Case}",
        note.Assessment.Phase is { } phase ? PhaseWords.PositionOf(phase) : "",
    }.Where(w => w.Length > 0));

    /// <summary>What a rule needs to know first, each with what is known of it: "the phase of treatment: middle".</summary>
    public static IEnumerable<string> Needs(Descriptor rule, NoteStanding standing)
    {
        if (rule.Needs.HasFlag(Diagnostics.Needs.Session))
        {
            yield return "the session's number: " + Known(standing.Session);
        }

        if (rule.Needs.HasFlag(Diagnostics.Needs.Planned))
        {
            yield return "the planned number of sessions: " + Known(standing.Planned);
        }

        if (rule.Needs.HasFlag(Diagnostics.Needs.Phase))
        {
            yield return "the phase of treatment: " + (standing.Phase == Phase.Unknown ? "not known" : ContractWords.Of(standing.Phase));
        }

        if (rule.CourseNeeds != CourseNeeds.None)
        {
            yield return "of the course: " + TopicWords.Words(ContractWords.Of(rule.CourseNeeds));
        }
    }

    /// <summary>What a gap weighs where the note stands.</summary>
    public static string Weight(Descriptor rule, Stage stage) =>
        $"{rule.Severity.WordOf(stage)} in the stage '{TopicWords.Words(ContractWords.Of(stage))}', {ContractWords.Of(rule.Severity.Highest)} at most";

    /// <summary>What became of a rule, in a word or two.</summary>
    public static string Outcome(Diagnostic answer) => answer switch
    {
        { Suppressed: not null } => "set aside",
        { Severity: { } severity } => ContractWords.Of<Severity>(severity),
        { Kind: ResultKind.NotApplicable } => "not applicable",
        _ => ContractWords.Of(answer.Kind),
    };

    private static string Known(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not known";
}
