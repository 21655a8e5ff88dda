using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>No scale was scored for some sessions, while symptoms were reviewed in words.</summary>
public sealed class ScoreOverdue : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2010", "Score overdue", Category.Case,
        "From this note on, {sessions} sessions or more in a row show no score of a symptom scale.",
        SeverityByStage.Always(Severity.Info))
    {
        CaseKind = "scoreOverdue",
        CourseNeeds = CourseNeeds.FourSessions,
        IsPreview = true,
        Options = [new RuleOption("sessions", 4, 1, 20)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseRun run = null!;
        When().Match(() => options)
            .Match(() => run, r => r.Kind == RunKind.Unscored && r.Length >= options.Of(Descriptor, "sessions"))
            .Not<CourseRun>(r =>
                r.Kind == RunKind.SymptomsUnreviewed && r.Length >= options.Of(SymptomsNotTracked.Descriptor, "sessions") && r.Overlaps(run));
        Then().Do(ctx => ctx.ReportAt(Descriptor, run.First));
    }
}
