using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Tells which rules a run asks.</summary>
internal static class RuleSelection
{
    /// <summary>
    /// Whether a run says anything of a rule. One on trial, of a documentation pack that is not in force, or not among the only ones
    /// selected is left out of every report, as if it weren't there, unless it is selected by its id.
    /// </summary>
    public static bool IsWanted(Descriptor rule, LintOptions options) =>
        options.ExtendSelect.Contains(rule.Id)
        || (options.Select is { } only
            ? only.Contains(rule.Id)
            : !rule.IsPreview && (rule.Packs.IsEmpty || rule.Packs.Any(options.Packs.Contains)));

    /// <summary>Whether a rule is asked: wanted, and not switched off.</summary>
    public static bool Runs(Descriptor rule, LintOptions options) => IsWanted(rule, options) && !options.Disabled.Contains(rule.Id);
}
