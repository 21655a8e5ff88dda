using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>Where in its course a note stands, measured against a profile's course. A fact of the rule session.</summary>
/// <param name="Session">The session's number as the note gives it, or null.</param>
/// <param name="Planned">The planned number as the note, or else its case, gives it, or null.</param>
/// <param name="Phase">The phase as assessed, or else as the case's numbers leave no doubt about it.</param>
/// <param name="Stage">The column of severities.</param>
/// <param name="SessionsOutsidePhase">How many sessions the number lies outside the phase that is stated or shown by its tasks.</param>
/// <param name="Tolerance">How many of them the profile allows.</param>
public sealed record CoursePosition(int? Session, int? Planned, Phase Phase, Stage Stage, int SessionsOutsidePhase, int Tolerance)
{
    /// <summary>Whether an earlier note names the course as IPT.</summary>
    public bool IsIptCourse { get; init; }

    /// <summary>Whether phase and number disagree beyond what manuals do.</summary>
    public bool IsOutsidePhase => SessionsOutsidePhase > Tolerance;

    /// <summary>Whether they disagree by more than one session beyond that.</summary>
    public bool IsFarOutsidePhase => SessionsOutsidePhase > Tolerance + 1;

    /// <summary>Measures a note; one that records no session has no position.</summary>
    internal static CoursePosition Of(Assessment note, CaseContext context, CourseTable course)
    {
        if (note.Phase is not { } reading)
        {
            return new CoursePosition(null, null, Phase.Unknown, Stage.Unknown, 0, course.Tolerance);
        }

        var planned = reading.Planned ?? context.Planned;
        var session = reading.Session ?? context.Session;
        var length = course.Of(planned);
        var phase = reading.Value != Phase.Unknown ? reading.Value : course.PhaseOf(session, planned);
        var shown = reading.StatedPhase != Phase.Unknown ? reading.StatedPhase
            : reading.Source == PhaseSource.Tasks ? reading.Value : Phase.Unknown;
        var outside = reading.Session is { } number && planned is not null ? length.Outside(number, shown) : 0;
        return new CoursePosition(reading.Session, planned, phase, StageOf(phase, session, length), outside, course.Tolerance)
        {
            IsIptCourse = context.Model == TreatmentModel.Ipt,
        };
    }

    private static Stage StageOf(Phase phase, int? session, CourseLength length) => phase switch
    {
        Phase.Initial => session >= length.FocusDue ? Stage.InitialDue : Stage.Initial,
        Phase.Middle => Stage.Middle,
        Phase.Termination => Stage.Termination,
        Phase.Maintenance => Stage.Maintenance,
        _ => Stage.Unknown,
    };
}
