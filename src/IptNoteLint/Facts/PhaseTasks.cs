using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>A task or strategy of a phase, met in a note.</summary>
/// <param name="Phase">Whose task it is.</param>
/// <param name="Name">Which, such as <c>inventory</c> or <c>warningSigns</c>.</param>
/// <param name="IsDone">Recorded as done, not planned, denied or of another time.</param>
/// <param name="IsTechnique">Whether it is told as a technique that belongs to the phase, and not as the task itself.</param>
/// <param name="Match">Where.</param>
internal sealed record PhaseTask(Phase Phase, string Name, bool IsDone, bool IsTechnique, LexiconMatch Match);

/// <summary>Finds tasks of the phases: told as such, ticked off on a form, or as the technique that belongs to one phase only.</summary>
internal sealed class PhaseTasks(Lexicon lexicon)
{
    private readonly (Phase Phase, ConceptSet Concepts)[] _tasks =
    [
        (Phase.Initial, lexicon.Set("task.initial", "technique.timeline", "technique.formulation", "technique.sickRole")),
        (Phase.Middle, lexicon.Set("task.middle")),
        (Phase.Termination, lexicon.Set("task.termination", "technique.ending")),
    ];

    private readonly (Phase Phase, ConceptSet Concepts)[] _boxes =
    [
        (Phase.Initial, lexicon.Set("box.initial")),
        (Phase.Termination, lexicon.Set("box.termination")),
    ];

    private readonly ConceptSet _future = lexicon.Set("time.future", "plan.next", "plan.intend");

    /// <summary>The tasks in a session note, in order of phase and place.</summary>
    public List<PhaseTask> Read(NoteContext context)
    {
        var found = new List<PhaseTask>();
        foreach (var (phase, concepts) in _tasks)
        {
            found.AddRange(context.Note.All(concepts)
                .Where(m => context.Speaks(m.Sentence))
                .Select(m => Task(context, phase, m.Match, IsDone(context, m.Sentence, m.Match))));
        }

        foreach (var (phase, concepts) in _boxes)
        {
            found.AddRange(context.Note.All(concepts)
                .Where(m => context.Note.Note.Sentences[m.Sentence].Role == SentenceRole.TickedBox)
                .Select(m => Task(context, phase, m.Match, isDone: true)));
        }

        return found;
    }

    /// <summary>How many different tasks of a phase are done. A technique told by the words of a task is that task, and no second one.</summary>
    public static int CountDone(List<PhaseTask> tasks, Phase phase)
    {
        var done = tasks.Where(t => t.Phase == phase && t.IsDone).ToList();
        return done.Where(t => !t.IsTechnique || !done.Exists(o => !o.IsTechnique && o.Match.First < t.Match.End && t.Match.First < o.Match.End))
            .Select(t => t.Name).Distinct(StringComparer.Ordinal).Count();
    }

    private static PhaseTask Task(NoteContext context, Phase phase, LexiconMatch match, bool isDone)
    {
        var id = context.Note.IdOf(match);
        return new PhaseTask(phase, id[(id.LastIndexOf('.') + 1)..], isDone, id.StartsWith("technique.", StringComparison.Ordinal), match);
    }

    private bool IsDone(NoteContext context, int sentence, LexiconMatch match)
    {
        if (!context.Note.Assertions.Resolve(sentence, match, isState: false).HoldsNow)
        {
            return false;
        }

        // The first word of the clause that looks ahead decides: behind the task it is of something else.
        var planned = context.Note.FirstInClause(sentence, match, _future) is { } ahead && ahead.First <= match.First;
        return !planned && context.Note.SectionOf(sentence).Kind != SectionKind.Plan;
    }
}
