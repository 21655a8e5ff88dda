using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>Completes the verdicts on a note by what the earlier notes of its case tell: treatment, problem area, and a step that was planned.</summary>
internal static class NoteInCase
{
    /// <summary>A person named once is in a list; in so many sentences there is something told.</summary>
    private const int EnoughToTell = 2;

    /// <summary>The verdicts in the light of the case.</summary>
    /// <param name="facts">What the note alone tells.</param>
    /// <param name="context">What the earlier notes tell.</param>
    public static Assessment Of(NoteFacts facts, CaseContext context)
    {
        var note = WithModel(facts.Assessment, context);
        return note.IsSession ? WithStep(WithPlanTakenUp(WithArea(WithPeople(note, context), context), facts.Note, context), context) : note;
    }

    // A note that names no treatment is of the one that its case states.
    private static Assessment WithModel(Assessment note, CaseContext context) =>
        note.Model == TreatmentModel.Unstated && note.NoteKind != NoteKind.Process && context.Model != TreatmentModel.Unstated
            ? note with { Model = context.Model }
            : note;

    // The people of the agreed focus are present ones, though a short note may say little of what goes on with them.
    private static Assessment WithPeople(Assessment note, CaseContext context) =>
        note.RelationshipFocus!.Verdict == RelationshipVerdict.None
            && context.DealingsOfFocus.Select(d => d.Sentence).Distinct().ToList() is { Count: >= EnoughToTell } told
            ? note with
            {
                RelationshipFocus = note.RelationshipFocus with
                {
                    Verdict = RelationshipVerdict.Current,
                    Evidence = Places.Sort([.. note.RelationshipFocus.Evidence, .. told.Select(s => new Evidence(Topic.Relationship, s, "current"))]),
                    Absence = null,
                },
            }
            : note;

    // What is told of them is plainly of the agreed area for whoever knows the case.
    private static Assessment WithArea(Assessment note, CaseContext context) =>
        context is { AgreedArea: { } agreed, DealingsOfFocus.IsEmpty: false } && note.ProblemArea!.Verdict == ProblemAreaVerdict.Missing
            && note.RelationshipFocus!.Verdict is RelationshipVerdict.Current or RelationshipVerdict.Mixed
            ? note with
            {
                ProblemArea = note.ProblemArea with
                {
                    Areas = note.ProblemArea.Areas.SetItem((int)agreed, AreaStatus.Described),
                    Evidence = [.. context.DealingsOfFocus.Select(d => new Evidence(Topic.ProblemArea, d.Sentence, AreaKeys.Key(agreed))).Distinct()],
                },
            }
            : note;

    // A step of the client's toward one of them is movement in the area.
    private static Assessment WithStep(Assessment note, CaseContext context) =>
        !note.Phase!.HasMovement && context.DealingsOfFocus.FirstOrDefault(d => d.IsStep) is { IsStep: true } step
            ? note with { Phase = note.Phase.With(new Evidence(Topic.Movement, step.Sentence, "step")) }
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
            && TakesUp(CourseWords.In(text, s), context)).ToList();
        return taken.Count == 0 ? note
            : note with { Phase = note.Phase.With(new Evidence(Topic.Movement, text.Sentences[taken[0]].Span, "planTakenUp")) };
    }

    // One word that was new with the plan tells of it, or two that were not: "call Benny", "didn't call Benny".
    private static bool TakesUp(IEnumerable<int> words, CaseContext context)
    {
        var planned = words.Where(w => context.PlannedWords.AsSpan().BinarySearch(w) >= 0).Distinct().ToList();
        return planned.Count > 1 || planned.Any(w => context.NewlyPlannedWords.AsSpan().BinarySearch(w) >= 0);
    }
}
