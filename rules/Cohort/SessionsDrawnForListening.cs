using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Cohort;

/// <summary>There are sessions of courses to draw from.</summary>
public sealed class SessionsDrawnForListening : CohortRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT3006", "Sessions drawn for listening", Category.Cohort,
        "Sessions were drawn for listening, by phase and by the check sums of the files.",
        SeverityByStage.Always(Severity.Info));

    /// <inheritdoc/>
    public override void Define()
    {
        CohortSummary caseload = null!;
        When().Match(() => caseload, c => c.Drawn > 0);
        Then().Do(ctx => ctx.ReportOf(Descriptor, caseload.Drawn, "session", caseload.Sessions, "session"));
    }
}
