using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>A note names an earlier phase than was reached, without a new agreement.</summary>
public sealed class PhaseGoesBackwards : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2013", "Phase goes backwards", Category.Case,
        "This note names an earlier phase than was reached before, and no note shows a new agreement.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "phaseRegression",
        CourseNeeds = CourseNeeds.Phases,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseStep step = null!;
        When().Match(() => step, s => s.IsPhaseRegression);
        Then().Do(ctx => ctx.ReportAt(Descriptor, step.After));
    }
}
