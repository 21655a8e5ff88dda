using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Settings;

/// <summary>A problem area as a profile speaks of it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Names">Lay names that name it wherever they stand.</param>
/// <param name="Words">Lay words that name it only beside a cue of the focus ("focus:", "worked on").</param>
public sealed record AreaTerms(ProblemArea Area, ImmutableArray<string> Names, ImmutableArray<string> Words);

/// <summary>What differs between adaptations of IPT. Data of the rule pack.</summary>
/// <param name="Name">The name that settings and reports use, such as <c>ipt-a-12</c>.</param>
/// <param name="Title">What it is for, as a phrase.</param>
/// <param name="Course">How a course divides.</param>
/// <param name="Areas">The problem areas in force.</param>
/// <param name="Rules">The rules that it weighs otherwise or switches off, by id.</param>
public sealed record Profile(
    string Name, string Title, CourseTable Course, ImmutableArray<AreaTerms> Areas, ImmutableSortedDictionary<string, RuleLevel> Rules)
{
    /// <summary>The profile where none is named.</summary>
    public const string Default = "adult";

    /// <summary>For a profile from a file of somebody's own, the one that it is based on: a rule for that one is for it, too. Null for any other.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether it adds lay words to the lexicons.</summary>
    public bool HasTerms => Areas.Any(a => a.Names.Length + a.Words.Length > 0);
}

/// <summary>What a service asks of its notes beyond the treatment: it brings the rules that name it in their descriptors. Data of the rule pack.</summary>
/// <param name="Name">The name that settings use, such as <c>us</c>.</param>
/// <param name="Title">What it is for, as a phrase.</param>
/// <param name="Rules">The rules that it weighs otherwise, by id.</param>
public sealed record DocumentationPack(string Name, string Title, ImmutableSortedDictionary<string, RuleLevel> Rules);
