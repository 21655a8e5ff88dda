using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Two or more sessions in a row touch neither the agreed area nor a goal, and focus drift doesn't say so already.</summary>
public sealed class GoldenThreadBroken : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2007", "Golden thread broken", Category.Case,
        "From this note on, {sessions} sessions or more in a row show neither the agreed focus nor a goal.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "threadBroken",
        CourseNeeds = CourseNeeds.AgreedArea,
        IsPreview = true,
        Options = [new RuleOption("sessions", 2, 2, 12)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseRun run = null!;
        When().Match(() => options)
            .Match(() => run, r => r.Kind == RunKind.OffThread && r.Length >= options.Of(Descriptor, "sessions"))
            .Not<NoteSummary>(n => run.Holds(n) && n.TiesToFocus)
            .Not<CourseRun>(r => r.Kind == RunKind.OtherArea && r.Length >= options.Of(FocusDrift.Descriptor, "sessions") && r.Overlaps(run));
        Then().Do(ctx => ctx.ReportAt(Descriptor, run.First));
    }
}
