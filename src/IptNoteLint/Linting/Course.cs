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
    private int? _number;
    private int? _planned;
    private bool _namesIpt;
    private bool _isOther = true;

    /// <summary>The number of sessions first contracted, or null.</summary>
    public int? FirstPlanned { get; private set; }

    /// <summary>Whether the last session of the course is noted: it says so, or its number is the last that was planned.</summary>
    public bool IsClosed => _sessions.Count > 0 && _sessions[^1].Phase is { } last && (last.IsFinal || _number >= FirstPlanned || _number >= last.Planned);

    /// <summary>The problem area first agreed by name, in the initial phase if any was; or null.</summary>
    public ProblemArea? AgreedArea =>
        (_sessions.FirstOrDefault(s => s.Phase!.Value == Phase.Initial && NamedArea(s) is not null)
            ?? _sessions.FirstOrDefault(s => NamedArea(s) is not null)) is { } agreed
            ? NamedArea(agreed)
            : null;

    /// <summary>What the notes taken in so far tell of the next one.</summary>
    public CaseContext ContextOf(Assessment next)
    {
        var before = _sessions.Count > 0 ? _sessions[^1] : null;
        return new CaseContext(key, next.IsSession ? _number + 1 : null, _planned, AgreedArea, Model, before?.RelationshipFocus!.Verdict)
        {
            ScalesBefore = before?.Scales ?? [],
            RiskToldBefore = before?.Risk.Cue is RiskCue.Addressed or RiskCue.Gap,
        };
    }

    /// <summary>Takes in the next note.</summary>
    public void Add(Assessment note)
    {
        if (!note.IsSession)
        {
            return;
        }

        _sessions.Add(note);
        FirstPlanned ??= note.Phase!.Planned;
        _planned = note.Phase!.Planned ?? _planned;

        // A session without a number counts on from the last one that has it.
        _number = note.Phase.Session ?? _number + 1;
        _namesIpt |= note.Model == TreatmentModel.Ipt;
        _isOther &= note.Model == TreatmentModel.Other;
    }

    // One session in which another treatment's techniques prevail is drift; a course of nothing else is another treatment.
    private TreatmentModel Model => _namesIpt ? TreatmentModel.Ipt
        : _isOther && _sessions.Count > 0 ? TreatmentModel.Other : TreatmentModel.Unstated;

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
