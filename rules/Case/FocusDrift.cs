using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Three or more sessions in a row work on another area than the agreed one, without a new agreement or a tie to the focus.</summary>
public sealed class FocusDrift : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2002", "Focus drift", Category.Case,
        "From this note on, {sessions} sessions or more in a row work on another area than the agreed one, and no note shows a new agreement.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "focusDrift",
        CourseNeeds = CourseNeeds.AgreedArea,
        Options = [new RuleOption("sessions", 3, 2, 12)],
    };

    /// <summary>In points of content: one session at least is plainly on something else; the count of content has an error of about one.</summary>
    private const int EnoughLead = 3;

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseRun run = null!;
        When().Match(() => options)
            .Match(() => run, r => r.Kind == RunKind.OtherArea && r.Length >= options.Of(Descriptor, "sessions") && r.Plain >= 2 && r.Lead >= EnoughLead)
            .Not<NoteSummary>(n => run.Holds(n) && n.TiesToFocus);
        Then().Do(ctx => ctx.ReportAt(Descriptor, run.First));
    }
}
