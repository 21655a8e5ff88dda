using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>The numbers of rules that are in force. A fact of every session, so that a condition can read one.</summary>
public sealed class RuleOptions
{
    private readonly Dictionary<string, Descriptor> _rules;

    internal RuleOptions(RulePack pack) => _rules = pack.Rules.ToDictionary(r => r.Descriptor.Id, r => r.Descriptor, StringComparer.Ordinal);

    /// <summary>A number of a rule.</summary>
    /// <exception cref="InvalidOperationException">The rule declares no such option.</exception>
    public int Of(Descriptor rule, string name) => _rules[rule.Id].Option(name);
}
