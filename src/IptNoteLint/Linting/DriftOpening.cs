using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Tells where a drift begins: its first session may tell of new people only, and the next one what the matter with them is.</summary>
internal static class DriftOpening
{
    /// <summary>Whether a session leaves the agreed area out and brings in somebody whom the next one, plainly of another area, is about.</summary>
    /// <param name="sessions">All sessions in order.</param>
    /// <param name="session">One of them.</param>
    /// <param name="agreed">The agreed area.</param>
    /// <param name="other">The other one.</param>
    public static bool Is(List<NoteSummary> sessions, NoteSummary session, ProblemArea agreed, ProblemArea other)
    {
        if (session.Order >= sessions.Count || !session.LeavesOut(agreed) || !sessions[session.Order].HasMoreOf(other, agreed))
        {
            return false;
        }

        var known = sessions.Take(session.Order - 1).SelectMany(s => s.Threads.Met).ToHashSet();
        return session.Threads.Met.Intersect(sessions[session.Order].Threads.Met).Any(p => !known.Contains(p));
    }
}
