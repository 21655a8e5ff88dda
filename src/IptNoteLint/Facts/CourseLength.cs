using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>How a course of a given length divides into phases. Session numbers count from 1.</summary>
/// <param name="Planned">The planned number of sessions.</param>
/// <param name="LastInitial">The last session of the initial phase.</param>
/// <param name="FirstTermination">The first session of the termination phase.</param>
/// <param name="FocusDue">The session by which the focus is agreed.</param>
/// <param name="EndingDue">The session by which the ending is first spoken of; null where the profile sets none.</param>
public sealed record CourseLength(int Planned, int LastInitial, int FirstTermination, int FocusDue, int? EndingDue = null)
{
    /// <summary>A length that no manual names: a fifth of it, at least one and at most four sessions, begins and ends the course.</summary>
    public static CourseLength OfOther(int planned)
    {
        var part = Math.Clamp((int)Math.Round(planned * 0.2, MidpointRounding.AwayFromZero), 1, 4);
        return new CourseLength(planned, part, Math.Max(part, planned - part + 1), planned >= 16 ? part + 1 : part);
    }

    /// <summary>
    /// How many sessions a number lies outside a phase; 0 inside it, for maintenance and an unknown phase, and for numbers
    /// beyond the planned length: what an extended course holds is for its case to say.
    /// </summary>
    public int Outside(int session, Phase phase)
    {
        var (first, last) = phase switch
        {
            Phase.Initial => (1, LastInitial),
            Phase.Middle => (LastInitial + 1, Math.Max(LastInitial + 1, FirstTermination - 1)),
            Phase.Termination => (FirstTermination, Planned),
            _ => (1, Planned),
        };
        return session > Planned ? 0 : Math.Max(0, Math.Max(first - session, session - last));
    }
}
