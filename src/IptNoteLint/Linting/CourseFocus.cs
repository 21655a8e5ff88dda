using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>The people whom the work of the agreed area is about, as far as a course's notes were taken in. For one thread.</summary>
internal sealed class CourseFocus
{
    private readonly HashSet<int> _people = [];

    /// <summary>Takes in the next session.</summary>
    /// <param name="threads">Who is spoken of.</param>
    /// <param name="isOfFocus">Whether the note is of the agreed area, or none is agreed yet.</param>
    public void Add(CourseThreads threads, bool isOfFocus)
    {
        if (isOfFocus)
        {
            _people.UnionWith(threads.Met);
            _people.UnionWith(threads.PlannedWith);
        }
    }

    /// <summary>Whether a note is about present dealings with these people, and holds no more of another area than of the agreed one.</summary>
    public bool IsKeptIn(Assessment session, CourseThreads threads, ProblemArea agreed)
    {
        var areas = session.ProblemArea!;
        return session.RelationshipFocus!.Verdict is RelationshipVerdict.Current or RelationshipVerdict.Mixed
            && areas.Points.All(p => p <= areas.Points[(int)agreed])
            && Enum.GetValues<ProblemArea>().All(a => a == agreed || areas[a] == AreaStatus.Absent)
            && threads.Met.Any(_people.Contains);
    }
}
