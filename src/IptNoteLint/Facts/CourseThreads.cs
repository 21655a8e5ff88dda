using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>A strain of life that is nobody's quarrel and still weighs on the work.</summary>
[Flags]
public enum Stressors
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Where to live.</summary>
    Housing = 1,

    /// <summary>Debt, benefits, bills.</summary>
    Money = 2,

    /// <summary>Racism, harassment or other discrimination.</summary>
    Discrimination = 4,

    /// <summary>Care for somebody who is ill or old.</summary>
    Caring = 8,

    /// <summary>Leave to stay in a country.</summary>
    Residence = 16,
}

/// <summary>What of a session's note may be taken up in later ones. People are numbers: no text is kept.</summary>
/// <param name="PlannedWith">Whom the client is to do or try something with until the next session; ascending.</param>
/// <param name="Met">Who is spoken of outside the plan; ascending.</param>
/// <param name="LooksBack">Whether it says what became of an earlier plan.</param>
/// <param name="Noted">The strains that hold now.</param>
/// <param name="Carried">Those of them that stand in the plan or the formulation, or are said to be over.</param>
public sealed record CourseThreads(
    ImmutableArray<int> PlannedWith, ImmutableArray<int> Met, bool LooksBack, Stressors Noted, Stressors Carried)
{
    /// <summary>How many people are told of one after the other: the most that any <see cref="CourseThreadReader.Stretch"/> sentences in a row hold.</summary>
    public int PeopleTogether { get; init; }

    /// <summary>What the client has to do with whom, in order of place.</summary>
    public ImmutableArray<Dealing> Dealings { get; init; } = [];

    /// <summary>The words of the plan, as <see cref="CourseWords"/> counts them.</summary>
    public ImmutableArray<int> PlannedWords { get; init; } = [];

    /// <summary>The words of everything else.</summary>
    public ImmutableArray<int> ToldWords { get; init; } = [];

    /// <summary>Nothing to take up.</summary>
    public static CourseThreads None { get; } = new([], [], false, Stressors.None, Stressors.None);

    /// <summary>Whether a plan of an earlier note is taken up here: by name, or in general.</summary>
    public bool TakesUp(CourseThreads earlier) => LooksBack || earlier.PlannedWith.Any(p => Met.BinarySearch(p) >= 0);
}
