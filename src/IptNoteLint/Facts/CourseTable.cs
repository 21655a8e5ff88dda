using System.Collections.Immutable;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Which phase a session number leaves no doubt about, in courses up to a length.</summary>
/// <param name="UpTo">The longest planned course that it holds for.</param>
/// <param name="Initial">The last session that is initial beyond doubt.</param>
/// <param name="MiddleFrom">The first session that is of the middle beyond doubt; manuals differ about those between.</param>
/// <param name="Ending">How many sessions at the end are of the termination phase beyond doubt.</param>
public sealed record PhaseBand(int UpTo, int Initial, int MiddleFrom, int Ending);

/// <summary>How a course divides in one adaptation of IPT. A profile holds it as data.</summary>
/// <param name="UsualLength">
/// The planned number of sessions assumed where neither note nor case gives one: the longest usual, so that nothing is asked for early.
/// </param>
/// <param name="Tolerance">How many sessions a phase may begin early or end late: manuals differ by one.</param>
/// <param name="SurelyInitial">The last session that is initial beyond doubt, whatever length is planned.</param>
/// <param name="Phase">The phase of every session that doesn't say otherwise, where a course has no phases of its own; else unknown.</param>
/// <param name="Lengths">The lengths that manuals name, in order.</param>
/// <param name="Bands">What a number alone tells, in order of length; the last band holds for longer courses, too.</param>
public sealed record CourseTable(
    int UsualLength, int Tolerance, int SurelyInitial, Phase Phase, ImmutableArray<CourseLength> Lengths, ImmutableArray<PhaseBand> Bands)
{
    /// <summary>How a course divides; the usual length where none is known.</summary>
    /// <param name="planned">The planned number of sessions, at least 1, or null.</param>
    public CourseLength Of(int? planned)
    {
        var length = planned ?? UsualLength;
        return Lengths.FirstOrDefault(l => l.Planned == length) ?? CourseLength.OfOther(length);
    }

    /// <summary>
    /// The phase that a session number leaves no doubt about. Manuals differ (initial 1–3 or 1–4, ending the last two to four):
    /// numbers on which they differ give none.
    /// </summary>
    /// <param name="session">The session's number, or null.</param>
    /// <param name="planned">The planned number of sessions, or null.</param>
    public Phase PhaseOf(int? session, int? planned)
    {
        if (Phase != Phase.Unknown)
        {
            return Phase;
        }

        if (session is not { } n || n < 1 || n > planned)
        {
            return Phase.Unknown;
        }

        if (planned is not { } total)
        {
            return n <= SurelyInitial ? Phase.Initial : Phase.Unknown;
        }

        var band = Bands.FirstOrDefault(b => total <= b.UpTo) ?? Bands[^1];
        return n <= band.Initial ? Phase.Initial
            : n > total - band.Ending ? Phase.Termination
            : n < band.MiddleFrom ? Phase.Unknown : Phase.Middle;
    }
}
