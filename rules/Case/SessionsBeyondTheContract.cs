using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>The first session beyond the planned number, without a new agreement.</summary>
public sealed class SessionsBeyondTheContract : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2008", "Sessions beyond the contract", Category.Case,
        "This session lies beyond the agreed number, and no note shows a new agreement.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "overrun",
        CourseNeeds = CourseNeeds.Planned,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseStep step = null!;
        When().Match(() => step, s => s.IsFirstBeyond);
        Then().Do(ctx => ctx.ReportAt(Descriptor, step.After));
    }
}
