namespace IptNoteLint.Diagnostics;

/// <summary>A rule that a run weighs otherwise than its page says, or leaves out.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">What it weighs; <see cref="RuleLevel.Off"/> if it isn't asked.</param>
/// <param name="By">Who says so: <c>settings</c>, <c>selection</c>, <c>profile NAME</c> or <c>pack NAME</c>.</param>
public sealed record RuleChange(string RuleId, RuleLevel Level, string By)
{
    /// <summary>Whether the rule asks to look at risk.</summary>
    public bool IsAboutRisk { get; init; }
}
