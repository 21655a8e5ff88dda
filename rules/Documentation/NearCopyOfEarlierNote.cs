using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>A note repeats an earlier one but for its number and date.</summary>
public sealed class NearCopyOfEarlierNote : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1706", "Near-copy of earlier note", Category.Documentation,
        "Much of this note repeats an earlier one.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "clonedNote",
        CourseNeeds = CourseNeeds.TwoSessions,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        NearCopy copy = null!;
        When().Match(() => copy);
        Then().Do(ctx => ctx.ReportAt(Descriptor, copy.Later));
    }
}
