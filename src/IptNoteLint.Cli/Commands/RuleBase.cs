using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;

namespace IptNoteLint.Cli.Commands;

/// <summary>The rule pack that this executable ships.</summary>
internal static class RuleBase
{
    /// <summary>Loads it.</summary>
    /// <exception cref="RulePackException">Rules and pages differ.</exception>
    public static RulePack Load() => RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);
}
