using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Four or more sessions in a row without movement, and nothing done about it.</summary>
public sealed class CourseAtAStandstill : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2004", "Course at a standstill", Category.Case,
        "From this note on, {sessions} sessions or more in a row show no movement, and nothing that was done about it.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "stalled",
        CourseNeeds = CourseNeeds.FourSessions,
        Options = [new RuleOption("sessions", 4, 2, 12)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseRun run = null!;
        When().Match(() => options)
            .Match(() => run, r => r.Kind == RunKind.Standstill && r.Length >= options.Of(Descriptor, "sessions") && r.Plain >= 2)
            .Not<NoteSummary>(n => run.Holds(n) && n.Reviews);
        Then().Do(ctx => ctx.ReportAt(Descriptor, run.First));
    }
}
