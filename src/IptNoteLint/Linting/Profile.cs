using System.Collections.Immutable;

namespace IptNoteLint.Linting;

/// <summary>What differs between adaptations of IPT: usual lengths, and how a course of each divides.</summary>
/// <param name="Name">The name reports give.</param>
/// <param name="DefaultLength">
/// The planned number of sessions assumed where neither note nor case gives one: the longest usual, so that nothing is asked for early.
/// </param>
/// <param name="Tolerance">How many sessions a phase may begin early or end late: manuals differ by one.</param>
/// <param name="Lengths">The lengths that manuals name, in order.</param>
public sealed record Profile(string Name, int DefaultLength, int Tolerance, ImmutableArray<CourseLength> Lengths)
{
    /// <summary>
    /// Individual treatment of adults: 12 to 16 weekly sessions, the first three of them initial, the last two to four for the
    /// ending (Key IPT Strategies, ISIPT; IPT clinical synthesis, Focus 2006); shorter forms are interpersonal counselling
    /// and brief IPT.
    /// </summary>
    public static Profile Adult { get; } = new("adult", 16, 1,
    [
        new CourseLength(3, 1, 3, 1),
        new CourseLength(6, 1, 6, 2),
        new CourseLength(8, 2, 7, 2),
        new CourseLength(12, 3, 10, 3),
        new CourseLength(16, 3, 14, 4),
        new CourseLength(20, 4, 18, 5),
    ]);

    /// <summary>How a course divides; the default length where none is known.</summary>
    /// <param name="planned">The planned number of sessions, at least 1, or null.</param>
    public CourseLength Of(int? planned)
    {
        var length = planned ?? DefaultLength;
        return Lengths.FirstOrDefault(l => l.Planned == length) ?? CourseLength.OfOther(length);
    }
}
