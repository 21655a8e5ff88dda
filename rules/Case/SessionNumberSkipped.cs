using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>A session number has no note, not even of a meeting that did not take place.</summary>
public sealed class SessionNumberSkipped : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2014", "Session number skipped", Category.Case,
        "There is no note for a session whose number lies just before this one.",
        SeverityByStage.Always(Severity.Info))
    {
        CaseKind = "numberSkipped",
        CourseNeeds = CourseNeeds.Numbers,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CourseStep step = null!;
        When().Match(() => step, s => s.IsNumberSkipped);
        Then().Do(ctx => ctx.ReportAt(Descriptor, step.After));
    }
}
