using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Findings about the tool itself. They belong to no rule pack, and cannot be switched off.</summary>
public static class ToolRules
{
    /// <summary>A rule applied to a note and said nothing of it.</summary>
    public static Descriptor RuleSaidNothing { get; } = new(
        "IPT9001", "Rule said nothing", Category.Tool,
        "A rule applies to this note and said nothing of it, so its question is left open.", SeverityByStage.Always(Severity.Warning))
    {
        AppliesTo = AppliesTo.Any,
    };

    /// <summary>A rule broke off with an exception.</summary>
    public static Descriptor RuleFailed { get; } = new(
        "IPT9002", "Rule failed", Category.Tool,
        "A rule broke off on this note, so its question is left open.", SeverityByStage.Always(Severity.Error))
    {
        AppliesTo = AppliesTo.Any,
    };

    /// <summary>All with their pages, those about suppressions too, ordered by id.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        new RuleInfo(RuleSaidNothing, RulePage.Parse("IPT9001", """
            # IPT9001 - Rule said nothing

            ## What it reports

            A rule that applies to the note reported neither a gap nor anything found. Its question is left open; the other rules ran.

            ## Why it matters

            Silence would look like a pass. This is a fault of the rule, not of the note.

            ## How to satisfy it

            Report the rule's id to whoever keeps the rule pack.

            """)),
        new RuleInfo(RuleFailed, RulePage.Parse("IPT9002", """
            # IPT9002 - Rule failed

            ## What it reports

            A rule broke off while it looked at the note. Its question is left open; the other rules ran.

            ## Why it matters

            What the rule would have found is not known. This is a fault of the rule, not of the note.

            ## How to satisfy it

            Report the rule's id to whoever keeps the rule pack.

            """)),
        .. SuppressionRules.All,
    ];

    /// <summary>Whether a rule's finding means that a check is left undone, and not that a note lacks something.</summary>
    public static bool IsFault(string ruleId) => ruleId == RuleSaidNothing.Id || ruleId == RuleFailed.Id || ruleId == SuppressionRules.Unusable.Id;

    /// <summary>Those that some note's results name.</summary>
    internal static IEnumerable<RuleInfo> Said(IReadOnlyList<NoteResult> notes)
    {
        var said = notes.SelectMany(n => n.Results).Select(r => r.RuleId).ToHashSet(StringComparer.Ordinal);
        return All.Where(t => said.Contains(t.Descriptor.Id));
    }

    /// <summary>Which rule said nothing.</summary>
    internal static string NothingFrom(string ruleId) => $"Rule {ruleId} applies to this note and said nothing of it, so its question is left open.";

    /// <summary>Which rule failed. The exception's message may hold words of the note and is left out.</summary>
    internal static string FailureOf(string ruleId, Exception exception) =>
        $"Rule {ruleId} broke off on this note ({exception.GetType().Name}), so its question is left open.";
}
