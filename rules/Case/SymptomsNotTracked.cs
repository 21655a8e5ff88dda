using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Three or more sessions in a row review no symptoms.</summary>
public sealed class SymptomsNotTracked : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2003", "Symptoms not tracked", Category.Case,
        "From this note on, {sessions} sessions or more in a row show no review of mood, symptoms or a scale.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "symptomsUntracked",
        CourseNeeds = CourseNeeds.ThreeSessions,
        Options = [new RuleOption("sessions", 3, 2, 12)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseRun run = null!;
        When().Match(() => options)
            .Match(() => run, r => r.Kind == RunKind.SymptomsUnreviewed && r.Length >= options.Of(Descriptor, "sessions"));
        Then().Do(ctx => ctx.ReportAt(Descriptor, run.First));
    }
}
