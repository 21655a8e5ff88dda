using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Findings about suppressions. They can't be set aside themselves.</summary>
public static class SuppressionRules
{
    /// <summary>A suppression silences nothing.</summary>
    public static Descriptor Unused { get; } = Describe("IPT9101", "Suppression unused", "A suppression sets nothing aside.", Severity.Info);

    /// <summary>A suppression is past its last day.</summary>
    public static Descriptor Ended { get; } = Describe("IPT9102", "Suppression ended", "A suppression is past its last day.", Severity.Warning);

    /// <summary>A suppression can't be understood.</summary>
    public static Descriptor Unusable { get; } = Describe("IPT9103", "Suppression unusable", "A suppression can't be used, so it sets nothing aside.", Severity.Error);

    /// <summary>All with their pages, ordered by id.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        Page(Unused, "A suppression names a rule that was asked and reports nothing in this note.",
            "What silences nothing today may silence something else tomorrow.", "Take the suppression out."),
        Page(Ended, "A suppression is past the last day that it names. What it set aside stands again.",
            "A reason that held for a while is looked at again when the while is over.", "Take the suppression out, or give it a new reason and a new last day."),
        Page(Unusable, "A suppression lacks its reason, names no rule that there is, or can't be read. Nothing is set aside by it.",
            "A finding that is believed to be set aside and isn't, or the other way round, misleads whoever reads the report.",
            "The message names file and line, and what would be right."),
    ];

    /// <summary>The finding that an entry silences nothing.</summary>
    internal static Diagnostic UnusedOf(SuppressionEntry entry) =>
        Finding(Unused, $"The suppression of {entry.RuleId} ({entry.By.Source}) sets nothing aside: the rule reports nothing more here.");

    /// <summary>The finding that an entry is past its last day.</summary>
    internal static Diagnostic EndedOf(SuppressionEntry entry) => Finding(Ended, string.Create(
        CultureInfo.InvariantCulture, $"The suppression of {entry.RuleId} ({entry.By.Source}) ended on {entry.By.Until:yyyy-MM-dd} and sets nothing aside any more."));

    /// <summary>The finding that what is asked can't be understood.</summary>
    internal static Diagnostic UnusableOf(string problem) => Finding(Unusable, $"A suppression can't be used, so it sets nothing aside. {problem}");

    private static Diagnostic Finding(Descriptor rule, string message) =>
        new(rule.Id, ResultKind.Fail, rule.Severity.Highest, message, null, [], null, null, "");

    private static Descriptor Describe(string id, string title, string message, Severity severity) =>
        new(id, title, Category.Tool, message, SeverityByStage.Always(severity)) { AppliesTo = AppliesTo.Any };

    private static RuleInfo Page(Descriptor rule, string what, string why, string how) => new(rule, RulePage.Parse(rule.Id, $"""
        # {rule.Id} - {rule.Title}

        ## What it reports

        {what}

        ## Why it matters

        {why}

        ## How to satisfy it

        {how}

        """));
}
