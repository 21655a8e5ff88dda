using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Diagnostics;

/// <summary>One finding about a course of treatment.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="CaseKind">The contract's name of the problem, such as <c>focusDrift</c>.</param>
/// <param name="At">Path of the note where it shows.</param>
/// <param name="Kind">Fail, pass, not applicable or open.</param>
/// <param name="Severity">Null unless fail.</param>
/// <param name="Message">A full sentence.</param>
public sealed record CaseDiagnostic(string RuleId, string CaseKind, string? At, ResultKind Kind, Severity? Severity, string Message)
{
    /// <summary>Null unless silenced.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>Names the finding so that it is known again; empty for what is no finding of a rule.</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>One client's course: its notes in order and what is said of the whole.</summary>
/// <param name="Case">The key that notes refer to.</param>
/// <param name="Planned">The number of sessions first contracted, or null.</param>
/// <param name="AgreedArea">The area agreed, or null.</param>
/// <param name="Notes">Paths, in order of date, then session number.</param>
/// <param name="Results">Findings of case scope.</param>
public sealed record CaseResult(
    string Case, int? Planned, ProblemArea? AgreedArea, ImmutableArray<string> Notes, ImmutableArray<CaseDiagnostic> Results)
{
    /// <summary>The fails that nobody silenced.</summary>
    public IEnumerable<CaseDiagnostic> Findings => Results.Where(r => r.Kind == ResultKind.Fail && r.Suppressed is null);

    /// <summary>Whether all that a rule found in this course was set aside.</summary>
    public bool IsSetAside(CaseOutcome outcome) =>
        outcome.Kind == ResultKind.Fail && Results.Where(r => r.RuleId == outcome.RuleId).All(r => r.Suppressed is not null);

    /// <summary>What became of every rule about courses, ordered by rule: the denominator of <see cref="Results"/>.</summary>
    public ImmutableArray<CaseOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether the last session of the course is noted.</summary>
    public bool IsClosed { get; init; }

    /// <summary>How the contracted course divides into phases; null where no length is known.</summary>
    public ContractedPhases? Contract { get; init; }
}

/// <summary>What became of one rule on a course of treatment.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Kind">Fail, pass, not applicable or open.</param>
/// <param name="Message">A full sentence that says why.</param>
public sealed record CaseOutcome(string RuleId, ResultKind Kind, string Message);

/// <summary>A contracted course. Session numbers count from 1.</summary>
/// <param name="Planned">The planned number of sessions.</param>
/// <param name="LastInitial">The usual last session of the initial phase.</param>
/// <param name="FirstTermination">The usual first session of the termination phase.</param>
public sealed record ContractedPhases(int Planned, int LastInitial, int FirstTermination);
