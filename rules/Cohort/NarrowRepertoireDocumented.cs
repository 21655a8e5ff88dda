using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Cohort;

/// <summary>The middle sessions of a whole caseload show hardly more than one technique.</summary>
public sealed class NarrowRepertoireDocumented : CohortRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT3001", "Narrow repertoire documented", Category.Cohort,
        "The notes of the middle phase show few different techniques. Notes may understate practice; listening to a session would tell.",
        SeverityByStage.Always(Severity.Info))
    {
        Options = [new RuleOption("techniques", 2, 1, 6), new RuleOption("sessions", 10, 5, 100)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        CohortSummary caseload = null!;
        RuleOptions options = null!;
        When().Match(() => options)
            .Match(() => caseload, c => c.MiddleSessions >= options.Of(Descriptor, "sessions") && c.Techniques <= options.Of(Descriptor, "techniques"));
        Then().Do(ctx => ctx.ReportOf(Descriptor, caseload.Techniques, "technique", caseload.MiddleSessions, "session"));
    }
}
