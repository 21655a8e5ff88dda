using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Something was planned with somebody, and neither of the next two sessions comes back to it.</summary>
public sealed class PlanNotFollowedUp : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2009", "Plan not followed up", Category.Case,
        "What this note plans with somebody isn't shown again in the next two sessions.",
        SeverityByStage.Always(Severity.Hint))
    {
        CaseKind = "planNotFollowedUp",
        CourseNeeds = CourseNeeds.ThreeSessions,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        PlanLeft plan = null!;
        When().Match(() => plan);
        Then().Do(ctx => ctx.ReportAt(Descriptor, plan.At));
    }
}
