using IptNoteLint.Diagnostics;
using IptNoteLint.House;

namespace IptNoteLint.Linting;

/// <summary>A rule and the type that defines it.</summary>
/// <param name="Type">A concrete <see cref="NoteRule"/>, <see cref="CaseRule"/> or <see cref="CohortRule"/>.</param>
/// <param name="Info">Its descriptor and page.</param>
internal sealed record RuleSource(Type Type, RuleInfo Info)
{
    /// <summary>For a house rule, what it looks for: rules of one type differ in it.</summary>
    public Expectation? Expectation { get; init; }

    /// <summary>Whether it is a rule about a course.</summary>
    public bool IsOfCase => Type.IsSubclassOf(typeof(CaseRule));

    /// <summary>Whether it is a rule about a caseload.</summary>
    public bool IsOfCohort => Type.IsSubclassOf(typeof(CohortRule));

    /// <summary>Whether it is a rule about a note.</summary>
    public bool IsOfNote => !IsOfCase && !IsOfCohort;
}
