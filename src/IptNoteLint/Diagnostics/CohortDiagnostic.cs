namespace IptNoteLint.Diagnostics;

/// <summary>One finding about a caseload. It names no case, no note and no therapist.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">Never more than info.</param>
/// <param name="Message">A full sentence.</param>
/// <param name="Count">How many it is about.</param>
/// <param name="Noun">What is counted, in the singular.</param>
/// <param name="Of">Among how many.</param>
/// <param name="OfNoun">Among what, in the singular.</param>
/// <param name="About">The id of the rule that the finding is about, or null.</param>
public sealed record CohortDiagnostic(string RuleId, Severity Severity, string Message, int Count, string Noun, int Of, string OfNoun, string? About)
{
    /// <summary>Whether what is counted is a part of what it is counted among, drawn by nobody, so that chance leaves a share of it uncertain.</summary>
    public bool IsShare { get; init; }
}
