using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>A session number at or below one already used.</summary>
public sealed class SessionNumberUsedBefore : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2006", "Session number used before", Category.Case,
        "The session number of this note was used before, or lies below one that was.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "numberRegression",
        CourseNeeds = CourseNeeds.Numbers,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseStep step = null!;
        When().Match(() => step, s => s.IsNumberRegression);
        Then().Do(ctx => ctx.ReportAt(Descriptor, step.After));
    }
}
