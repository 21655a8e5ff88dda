using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>Completes the verdicts on a note by what the earlier notes of its case tell: treatment, problem area, and a step that was planned.</summary>
internal static class NoteInCase
{
    /// <summary>The verdicts in the light of the case.</summary>
    /// <param name="facts">What the note alone tells.</param>
    /// <param name="context">What the earlier notes tell.</param>
    public static Assessment Of(NoteFacts facts, CaseContext context)
    {
        var note = WithModel(facts.Assessment, context);
        return note.IsSession ? WithPlanTakenUp(WithArea(note, context), facts.Note, context) : note;
    }

    // A note that names no treatment is of the one that its case states.
    private static Assessment WithModel(Assessment note, CaseContext context) =>
        note.Model == TreatmentModel.Unstated && note.NoteKind != NoteKind.Process && context.Model != TreatmentModel.Unstated
            ? note with { Model = context.Model }
            : note;

    // What is told of the people of the agreed focus is plainly of its area for whoever knows the case.
    private static Assessment WithArea(Assessment note, CaseContext context) =>
        context is { KeepsToFocus: true, AgreedArea: { } agreed } && note.ProblemArea!.Verdict == ProblemAreaVerdict.Missing
            ? note with
            {
                ProblemArea = note.ProblemArea with
                {
                    Areas = note.ProblemArea.Areas.SetItem((int)agreed, AreaStatus.Described),
                    Evidence = [.. note.RelationshipFocus!.Evidence.Where(e => e.Value == "current").Select(e => e with { Topic = Topic.ProblemArea, Value = AreaKeys.Key(agreed) })],
                },
            }
            : note;

    // The next note that tells of the planned step says how the work goes, done or not.
    private static Assessment WithPlanTakenUp(Assessment note, SessionNote text, CaseContext context)
    {
        if (note.Phase!.HasMovement || context.PlannedWords.IsEmpty)
        {
            return note;
        }

        var plans = note.Documented!.Evidence.Where(e => e.Topic == Topic.BetweenSessionPlan).ToList();
        var taken = Enumerable.Range(0, text.Sentences.Length).Where(s =>
            text.Sentences[s].Role == SentenceRole.Prose && !plans.Any(p => text.Sentences[s].Span.Contains(p.Span))
            && CourseWords.In(text, s).Any(w => context.PlannedWords.AsSpan().BinarySearch(w) >= 0)).ToList();
        return taken.Count == 0 ? note
            : note with { Phase = note.Phase.With(new Evidence(Topic.Movement, text.Sentences[taken[0]].Span, "planTakenUp")) };
    }
}
