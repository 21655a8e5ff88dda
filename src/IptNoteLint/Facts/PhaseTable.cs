using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// The phase that a session number leaves no doubt about. Manuals differ (initial 1–3 or 1–4, ending the last two to four):
/// numbers on which they differ give none. Courses of 8 end with their last two sessions, of 12 and 16 with their last three.
/// </summary>
internal static class PhaseTable
{
    /// <summary>The phase of session <paramref name="session"/> of <paramref name="planned"/>, or unknown.</summary>
    public static Phase Of(int? session, int? planned)
    {
        if (session is not { } n || n < 1)
        {
            return Phase.Unknown;
        }

        if (planned is not { } total)
        {
            return n <= 2 ? Phase.Initial : Phase.Unknown;
        }

        if (n > total)
        {
            return Phase.Unknown;
        }

        var (initial, open, ending) = total switch
        {
            <= 3 => (1, 1, 1),
            <= 6 => (1, 2, 1),
            <= 9 => (2, 3, 2),
            _ => (3, 4, 3),
        };
        return n <= initial ? Phase.Initial
            : n > total - ending ? Phase.Termination
            : n <= open ? Phase.Unknown : Phase.Middle;
    }
}
