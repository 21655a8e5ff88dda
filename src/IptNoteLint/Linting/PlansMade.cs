using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>The words of the plan of a course's last session. For one thread.</summary>
internal sealed class PlansMade
{
    private readonly HashSet<int> _told = [];

    /// <summary>Its words, ascending.</summary>
    public ImmutableArray<int> Words { get; private set; } = [];

    /// <summary>Those of them that nothing else in the notes so far has; ascending.</summary>
    public ImmutableArray<int> NewWords { get; private set; } = [];

    /// <summary>Takes in the next session.</summary>
    public void Add(CourseThreads threads)
    {
        _told.UnionWith(threads.ToldWords);
        Words = threads.PlannedWords;
        NewWords = [.. threads.PlannedWords.Where(w => !_told.Contains(w))];
        _told.UnionWith(threads.PlannedWords);
    }
}
