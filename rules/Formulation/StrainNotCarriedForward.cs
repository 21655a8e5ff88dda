using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Formulation;

/// <summary>A strain of life stands in two notes, and no plan or formulation takes it up.</summary>
public sealed class StrainNotCarriedForward : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1903", "Strain not carried forward", Category.Formulation,
        "A strain of life is told of in two notes, and no note shows it in a plan or in the formulation.",
        SeverityByStage.Always(Severity.Hint))
    {
        CaseKind = "strainNotCarried",
        CourseNeeds = CourseNeeds.TwoSessions,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        StrainLeft strain = null!;
        When().Match(() => strain);
        Then().Do(ctx => ctx.ReportAt(Descriptor, strain.At));
    }
}
