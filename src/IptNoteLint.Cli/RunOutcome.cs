using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli;

/// <summary>What a run amounts to.</summary>
/// <param name="HasNotes">Whether there was anything to check.</param>
/// <param name="HasFindings">Whether findings reach the severity that was asked for.</param>
/// <param name="HasTrouble">Whether something was left unchecked: a file that can't be read or has no reader, a rule that failed.</param>
internal sealed record RunOutcome(bool HasNotes, bool HasFindings, bool HasTrouble)
{
    /// <summary>Nothing found at or above the severity asked for.</summary>
    public const int Clean = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or something was left unchecked: a run that looked at less than it was asked to must not look clean.</summary>
    public const int Trouble = 2;

    /// <summary>Whether the tool itself broke off.</summary>
    public bool HasCrashed { get; init; }

    /// <summary>Whether another worker was at it, so that nothing was done.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The process's exit code.</summary>
    public int ExitCode => !HasNotes || HasTrouble || HasCrashed ? Trouble : HasFindings ? Findings : Clean;

    /// <summary>Weighs a run.</summary>
    /// <param name="run">What is kept of it.</param>
    /// <param name="options">The settings.</param>
    /// <param name="hasFaults">Whether a rule failed.</param>
    public static RunOutcome Of(RunDigest run, LintOptions options, bool hasFaults) =>
        new(run.Notes > 0, options.Fails(run.Count), run.NotLinted.Count > 0 || hasFaults);

    /// <summary>Whether a result is about the tool and not about the note.</summary>
    public static bool IsToolFault(Diagnostic result) =>
        result.Kind == ResultKind.Fail && ToolRules.IsFault(result.RuleId);

    /// <inheritdoc cref="IsToolFault(Diagnostic)"/>
    public static bool IsToolFault(CaseDiagnostic result) =>
        result.Kind == ResultKind.Fail && ToolRules.IsFault(result.RuleId);

    /// <inheritdoc cref="IsToolFault(Diagnostic)"/>
    public static bool IsToolFault(CohortDiagnostic result) => ToolRules.IsFault(result.RuleId);
}
