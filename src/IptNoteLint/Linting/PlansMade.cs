using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>The plan of a course's last session, in words that nothing else in its notes so far has. For one thread.</summary>
internal sealed class PlansMade
{
    private readonly HashSet<int> _told = [];

    /// <summary>The words of that plan, ascending.</summary>
    public ImmutableArray<int> Open { get; private set; } = [];

    /// <summary>Takes in the next session.</summary>
    public void Add(CourseThreads threads)
    {
        _told.UnionWith(threads.ToldWords);
        Open = [.. threads.PlannedWords.Where(w => !_told.Contains(w))];
        _told.UnionWith(threads.PlannedWords);
    }
}
