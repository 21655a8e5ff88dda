using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Decides phase and tracking from what is stated, from tasks of one phase, and from an unambiguous position.</summary>
internal sealed class PhaseReader(Lexicon lexicon, CourseTable course)
{
    private readonly (Phase Phase, ConceptSet Stated)[] _stated =
    [
        (Phase.Maintenance, lexicon.Set("phase.maintenance")),
        (Phase.Termination, lexicon.Set("phase.termination")),
        (Phase.Middle, lexicon.Set("phase.middle")),
        (Phase.Initial, lexicon.Set("phase.initial")),
    ];

    private readonly PhaseBoxes _boxes = new(lexicon);
    private readonly ConceptSet _booster = lexicon.Set("position.booster");
    private readonly PositionReader _position = new(lexicon);
    private readonly MovementReader _movement = new(lexicon);
    private readonly PhaseTasks _tasks = new(lexicon);

    /// <summary>The verdict on a session note.</summary>
    /// <param name="context">The note.</param>
    /// <param name="isIpt">False for another model's session: its phases and ratings are not IPT's.</param>
    public PhaseReading Read(NoteContext context, bool isIpt)
    {
        var position = _position.Read(context);
        var (stated, place) = isIpt ? Stated(context) : (Phase.Unknown, null);
        var booster = context.Held(_booster).Select(b => (LexiconMatch?)b.Match).FirstOrDefault();
        if (stated == Phase.Unknown && booster is not null)
        {
            (stated, place) = (Phase.Maintenance, booster);
        }

        var tasks = _tasks.Read(context);
        var (phase, source) = Decide(stated, position, tasks, isIpt);
        var movement = isIpt ? _movement.Read(context) : [];
        var done = tasks.Where(t => isIpt && t.IsDone).ToList();
        var hasPosition = position.IsGiven || stated != Phase.Unknown;
        var hasMovement = movement.Count > 0 || done.Count > 0;
        var places = position.Places.Concat(place is { } p ? [p] : []);
        var evidence = places.Select(m => context.Evidence(Topic.Position, m, "position"))
            .Concat(movement)
            .Concat(done.Select(t => context.Evidence(Topic.PhaseTask, t.Match, $"{t.Phase.ToString().ToLowerInvariant()}.{t.Name}")));
        return new PhaseReading(
            phase, TrackingOf(hasPosition, hasMovement), source, position.Session, position.Planned,
            position.IsLast || (position.Session is not null && position.Session == position.Planned), stated, Places.Sort(evidence),
            hasPosition && hasMovement ? null : context.Absence(null, null));
    }

    private static Tracking TrackingOf(bool position, bool movement) => (position, movement) switch
    {
        (true, true) => Tracking.Tracked,
        (true, false) => Tracking.PositionOnly,
        (false, true) => Tracking.ProgressOnly,
        _ => Tracking.Absent,
    };

    private (Phase, LexiconMatch?) Stated(NoteContext context)
    {
        foreach (var header in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (phase, concepts) in _stated)
            {
                foreach (var (sentence, match) in context.Held(concepts))
                {
                    if (!header || context.Note.Note.Sentences[sentence].Role == SentenceRole.Header || IsOnFirstLine(context, sentence))
                    {
                        return (phase, match);
                    }
                }
            }
        }

        return _boxes.Read(context);
    }

    private static bool IsOnFirstLine(NoteContext context, int sentence)
    {
        var note = context.Note.Note;
        return note.Source.PositionOf(note.Sentences[sentence].Span.Start).Line == note.Source.PositionOf(note.Sentences[0].Span.Start).Line;
    }

    private (Phase, PhaseSource) Decide(Phase stated, Position position, List<PhaseTask> tasks, bool isIpt)
    {
        if (stated != Phase.Unknown)
        {
            return (stated, PhaseSource.Stated);
        }

        var initial = PhaseTasks.CountDone(tasks, Phase.Initial);
        var ending = PhaseTasks.CountDone(tasks, Phase.Termination);
        var byNumber = course.PhaseOf(position.Session, position.Planned);
        if (!isIpt)
        {
            // Another model's session stands somewhere in its course; its tasks are not IPT's.
            return byNumber != Phase.Unknown && position.Planned is not null ? (byNumber, PhaseSource.Position) : (Phase.Unknown, PhaseSource.None);
        }

        if (position.IsLast || position.IsPenultimate || ending >= 2)
        {
            return (Phase.Termination, position.IsLast || position.IsPenultimate ? PhaseSource.Position : PhaseSource.Tasks);
        }

        // Where tasks and number pull apart, the tasks win.
        var early = position.Session is null || position.Session <= Math.Max(5, (position.Planned ?? 12) / 3);
        var named = position.Session is not null ? initial : tasks.Count(t => t.IsDone && t.Phase == Phase.Initial && t.Name is "inventory" or "timeline");
        if (initial >= 2 && early || (named >= 1 && byNumber == Phase.Unknown && early))
        {
            return (Phase.Initial, PhaseSource.Tasks);
        }

        return byNumber != Phase.Unknown ? (byNumber, PhaseSource.Position)
            : initial >= 2 ? (Phase.Initial, PhaseSource.Tasks) : (Phase.Unknown, PhaseSource.None);
    }
}
