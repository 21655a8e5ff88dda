using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>One client's course as far as its notes were taken in, in order. For one thread.</summary>
internal sealed class Course(string key)
{
    /// <summary>The case's key in the report.</summary>
    public string Key => key;

    /// <summary>Whether every session belongs to another treatment.</summary>
    public bool IsOther => Model == TreatmentModel.Other;

    private readonly List<Assessment> _sessions = [];
    private readonly CourseFocus _focus = new();
    private readonly PlansMade _plans = new();
    private int? _number;
    private int? _planned;
    private bool _namesIpt;
    private bool _isOther = true;

    /// <summary>The number of sessions first contracted, or null.</summary>
    public int? FirstPlanned { get; private set; }

    /// <summary>Whether the last session of the course is noted: it says so, or its number is the last that was planned.</summary>
    public bool IsClosed => _sessions.Count > 0 && _sessions[^1].Phase is { } last && (last.IsFinal || _number >= FirstPlanned || _number >= last.Planned);

    /// <summary>
    /// The problem area first agreed: by name in the initial phase, else the one described most where a focus is chosen there, else
    /// the first that any note names; or null.
    /// </summary>
    public ProblemArea? AgreedArea => Initial.Select(NamedArea).FirstOrDefault(a => a is not null)
        ?? Initial.Where(s => s.Phase!.Evidence.Any(e => e.Value == "initial.focusChosen")).Select(ToldArea).FirstOrDefault(a => a is not null)
        ?? _sessions.Select(NamedArea).FirstOrDefault(a => a is not null);

    private IEnumerable<Assessment> Initial => _sessions.Where(s => s.Phase!.Value == Phase.Initial);

    /// <summary>What the notes taken in so far tell of the next one.</summary>
    /// <param name="next">The next note.</param>
    /// <param name="threads">What it may take up.</param>
    public CaseContext ContextOf(Assessment next, CourseThreads threads)
    {
        var agreed = AgreedArea;
        var before = _sessions.Count > 0 ? _sessions[^1] : null;
        return new CaseContext(key, next.IsSession ? _number + 1 : null, _planned, agreed, Model, before?.RelationshipFocus!.Verdict)
        {
            ScalesBefore = before?.Scales ?? [],
            RiskToldBefore = before?.Risk.Cue is RiskCue.Addressed or RiskCue.Gap,
            DealingsOfFocus = agreed is { } area && next.IsSession ? _focus.In(next, threads, area) : [],
            PlannedWords = _plans.Words,
            NewlyPlannedWords = _plans.NewWords,
            EndingTasks = [.. _sessions.SelectMany(s => s.Phase!.Evidence)
                .Where(e => e.Topic == Topic.PhaseTask && e.Value.StartsWith("termination.", StringComparison.Ordinal))
                .Select(e => e.Value).Distinct().Order(StringComparer.Ordinal)],
            LackingBefore = before is null ? null : _sessions.Count < 2 ? SessionParts.None
                : before.Documented!.Lacking & _sessions[^2].Documented!.Lacking,
        };
    }

    /// <summary>Takes in the next note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="threads">What later ones may take up of it.</param>
    public void Add(Assessment note, CourseThreads threads)
    {
        if (!note.IsSession)
        {
            return;
        }

        _sessions.Add(note);
        _focus.Add(threads, AgreedArea is not { } agreed || note.ProblemArea![agreed] != AreaStatus.Absent);
        _plans.Add(threads);
        FirstPlanned ??= note.Phase!.Planned;
        _planned = note.Phase!.Planned ?? _planned;

        // A session without a number counts on from the last one that has it; a course whose first note is of the initial phase begins there.
        _number = note.Phase.Session ?? _number + 1 ?? (_sessions.Count == 1 && note.Phase.Value == Phase.Initial ? 1 : null);
        _namesIpt |= note.Model == TreatmentModel.Ipt;
        _isOther &= note.Model == TreatmentModel.Other;
    }

    // One session in which another treatment's techniques prevail is drift; a course of nothing else is another treatment.
    private TreatmentModel Model => _namesIpt ? TreatmentModel.Ipt
        : _isOther && _sessions.Count > 0 ? TreatmentModel.Other : TreatmentModel.Unstated;

    // What a session tells most of, unless two areas are equal.
    private static ProblemArea? ToldArea(Assessment session)
    {
        var points = session.ProblemArea!.Points;
        var most = points.Max();
        return most > 0 && points.Count(p => p == most) == 1 ? (ProblemArea)points.IndexOf(most) : null;
    }

    // Where a note names two areas, the one it speaks of most; the first of equals.
    private static ProblemArea? NamedArea(Assessment session)
    {
        var reading = session.ProblemArea!;
        return Enum.GetValues<ProblemArea>()
            .Where(a => reading[a] == AreaStatus.Named)
            .OrderByDescending(a => reading.Evidence.Count(e => e.Value == AreaKeys.Key(a)))
            .Select(a => (ProblemArea?)a)
            .FirstOrDefault();
    }
}
