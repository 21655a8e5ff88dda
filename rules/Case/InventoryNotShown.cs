using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>The initial phase is over and no session's note shows an inventory.</summary>
public sealed class InventoryNotShown : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2005", "Inventory not shown", Category.Case,
        "The initial phase is over, and no note shows an interpersonal inventory.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "noInventory",
        CourseNeeds = CourseNeeds.PastInitial,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseSummary course = null!;
        When().Match(() => course, c => c.IsPastInitial)
            .Not<NoteSummary>(n => n.HasInventory);
        Then().Do(ctx => ctx.ReportAt(Descriptor, course.EndOfInitial!));
    }
}
