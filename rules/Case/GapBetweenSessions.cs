using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>More than three weeks, or more than the agreed pace allows, without a session or a reason.</summary>
public sealed class GapBetweenSessions : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2012", "Gap between sessions", Category.Case,
        "More time than agreed passed before this session, and no note shows why.",
        SeverityByStage.Always(Severity.Info))
    {
        CaseKind = "sessionGap",
        CourseNeeds = CourseNeeds.Dates,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseStep step = null!;
        When().Match(() => step, s => s.IsUnexplainedGap);
        Then().Do(ctx => ctx.ReportAt(Descriptor, step.After));
    }
}
