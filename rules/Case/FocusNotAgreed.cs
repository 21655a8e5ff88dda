using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>The initial phase is over and no session's note names or chooses a problem area.</summary>
public sealed class FocusNotAgreed : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2001", "Focus not agreed", Category.Case,
        "The initial phase is over, and no note shows which problem area was agreed on.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "noFocusAgreed",
        CourseNeeds = CourseNeeds.PastInitial,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseSummary course = null!;
        When().Match(() => course, c => c.IsPastInitial)
            .Not<NoteSummary>(n => n.HasFocus);
        Then().Do(ctx => ctx.ReportAt(Descriptor, course.EndOfInitial!));
    }
}
