using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>How often a rule had each outcome in a run. A rule has one outcome a note, or one a course.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tally">Outcomes by kind; of fails, those that stand and those that were set aside.</param>
public sealed record RuleCounts(Descriptor Rule, RuleTally Tally)
{
    /// <summary>Of how many notes, or courses, the rule had something to say.</summary>
    public int Total => Tally.Passes + Tally.Fails + Tally.SetAside + Tally.Open + Tally.NotApplicable;

    /// <summary>The rules of a run, ordered by id. A rule about a caseload has no outcomes here and is left out, and so is what is said of the tool.</summary>
    public static IReadOnlyList<RuleCounts> Of(RunDigest run) =>
        [.. run.Rules.Select(r => r.Descriptor).Where(d => d.Category is not (Category.Cohort or Category.Tool)).Select(d => new RuleCounts(d, run[d.Id]))];
}
