using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>The contract's words for the problem areas.</summary>
public static class AreaKeys
{
    /// <summary>The keys in the order of <see cref="ProblemArea"/>.</summary>
    public static ImmutableArray<string> All { get; } = ["grief", "roleDispute", "roleTransition", "interpersonalDeficits"];

    /// <summary>The key of an area.</summary>
    public static string Key(ProblemArea area) => All[(int)area];
}
