using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>Tells which findings ask to look at safety.</summary>
/// <param name="rules">The rules that ran.</param>
public sealed class SafetyRules(IEnumerable<RuleInfo> rules)
{
    /// <summary>What a finding of a rule about risk weighs at least to be about safety: that nobody mentions risk is a small point.</summary>
    private const Severity Least = Severity.Warning;

    private readonly HashSet<string> _ids =
        rules.Where(r => r.Descriptor.Category == Category.Risk).Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a finding of this rule and weight asks to look at safety.</summary>
    public bool Cover(string ruleId, Severity? severity) => severity >= Least && _ids.Contains(ruleId);
}
