using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Formulation;

/// <summary>The initial phase is over and no session's note links the depression with the interpersonal situation.</summary>
public sealed class FormulationNotShown : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1901", "Formulation not shown", Category.Formulation,
        "The initial phase is over, and no note shows a formulation that links the depression with what happens between people.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "noFormulation",
        CourseNeeds = CourseNeeds.PastInitial,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseSummary course = null!;
        When().Match(() => course, c => c.IsPastInitial)
            .Not<NoteSummary>(n => n.HasFormulation);
        Then().Do(ctx => ctx.ReportAt(Descriptor, course.EndOfInitial!));
    }
}
