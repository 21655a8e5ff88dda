using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Cohort;

/// <summary>Few of the completed courses have a score at the beginning and at the end.</summary>
public sealed class MeasuresIncomplete : CohortRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT3004", "Measures incomplete", Category.Cohort,
        "Fewer completed courses than expected show a score of the same scale at the beginning and at the end.",
        SeverityByStage.Always(Severity.Info))
    {
        Options = [new RuleOption("percent", 80, 10, 100)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CohortSummary caseload = null!;
        RuleOptions options = null!;
        When().Match(() => options)
            .Match(() => caseload, c => c.Completed.Of > 0 && c.Completed.Rate * 100 < options.Of(Descriptor, "percent"));
        Then().Do(ctx => ctx.ReportShare(Descriptor, caseload.Completed, "course", "completed course"));
    }
}
