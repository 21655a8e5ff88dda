using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Cohort;

/// <summary>A rule whose findings are mostly set aside.</summary>
public sealed class FindingsMostlySetAside : CohortRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT3005", "Findings mostly set aside", Category.Cohort,
        "Most findings of one check were set aside; another setting, or a profile of the service, may fit better.",
        SeverityByStage.Always(Severity.Info))
    {
        Options = [new RuleOption("findings", 5, 2, 100), new RuleOption("percent", 50, 10, 100)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleUse use = null!;
        RuleOptions options = null!;
        When().Match(() => options)
            .Match(() => use, u => u.SetAside >= options.Of(Descriptor, "findings") && u.Percent >= options.Of(Descriptor, "percent"));
        Then().Do(ctx => ctx.ReportUse(Descriptor, use));
    }
}
