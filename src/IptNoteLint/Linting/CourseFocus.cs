using System.Collections.Immutable;
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

    /// <summary>What a note tells of these people; nothing where its content is of another area.</summary>
    public ImmutableArray<Dealing> In(Assessment session, CourseThreads threads, ProblemArea agreed) =>
        Enum.GetValues<ProblemArea>().All(a => a == agreed || session.ProblemArea![a] == AreaStatus.Absent)
            ? [.. threads.Dealings.Where(d => _people.Contains(d.Who))] : [];
}
