using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Reports;

/// <summary>A few rules with pages, as reports meet them.</summary>
internal static class SampleRules
{
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        Rule("IPT1001", "Problem area not named", Category.Focus,
            "Names which of the four areas a session worked on.",
            "A named focus keeps a short treatment on **one thread**, and the next reader finds it at once.\n\n*Source: the treatment's manual.*",
            "One line is enough, for example:\n\n- `Focus: role transition (retirement)`\n- \"worked on the dispute with her sister\""),
        Rule("IPT1004", "Area has no person or change", Category.Focus,
            "Asks whom or what the area is about.", "An area lives in a relationship or a change.", "A first name or a role is plenty."),
        Rule("IPT1102", "Past history dominates", Category.HereAndNow,
            "Most relationship content belongs to the past.",
            "The work of this treatment happens between people *now*; see [the manual](https://example.org/manual).",
            "A line on how it shows up in a relationship of today. If this was not part of the session, leave the note as it is."),
        Rule("IPT1201", "Session number or phase missing", Category.Phase,
            "Position in treatment.", "A reader sees how much time is left.", "`Session 5 of 12` is enough."),
        Rule("IPT1301", "No technique described", Category.Technique,
            "Looks for a technique of the treatment.", "It shows how the two of you worked.", "What was looked at, and what came of it."),
        Rule("IPT1602", "Risk mentioned, no assessment shown", Category.Risk,
            "A cue of risk without an answer beside it.", "The next reader needs to know what was asked and decided.",
            "If risk was assessed, a line can say so. If not, leave the note and look again at what was asked."),
        Rule("IPT1708", "Process note in the folder", Category.Documentation, "A process note.", "Such notes are kept apart.", "Keep it in its own place."),
        Rule("IPT2002", "Focus drifts", Category.Case, "The focus changed.", "Drift costs sessions.", "A line that says the focus was changed on purpose."),
    ];

    private static RuleInfo Rule(string id, string title, Category category, string what, string why, string how) => new(
        new Descriptor(id, title, category, $"The note doesn't show what {id} asks for.", SeverityByStage.Parse("- i W W h W")),
        RulePage.Parse(id, $"# {id} - {title}\n\n## What it reports\n{what}\n\n## Why it matters\n{why}\n\n## How to satisfy it\n{how}\n"));
}
