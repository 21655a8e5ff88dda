using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Lints a caseload as a whole, in one session of the cohort rules.</summary>
internal static class CohortLinter
{
    /// <summary>What the cohort rules of a selection say.</summary>
    /// <param name="rules">The selection.</param>
    /// <param name="caseload">The caseload, taken in.</param>
    public static ImmutableArray<CohortDiagnostic> Lint(RuleSelection rules, CaseloadDigest caseload)
    {
        var asked = rules.Pack.Sources.Where(s => s.IsOfCohort && rules.Runs(s.Info.Descriptor)).ToDictionary(s => s.Type, s => s.Info.Descriptor);
        var summary = CohortSummary.Of(caseload);
        if (!summary.IsLargeEnough)
        {
            return [];
        }

        var findings = new CohortFindings();
        var failed = new List<CohortDiagnostic>();
        object[] facts = [rules.Options, summary, .. caseload.Rules.Select(r => (r.Descriptor.Id, Tally: caseload[r.Descriptor.Id])).Select(r => new RuleUse(r.Id, r.Tally.SetAside, r.Tally.SetAside + r.Tally.Fails))];
        new RuleEngine([.. asked.Keys]).Run(facts, findings, (type, exception) => failed.Add(Broken(asked[type], exception)));
        return [.. findings.All.Where(f => failed.TrueForAll(b => b.About != f.RuleId)), .. failed];
    }

    private static CohortDiagnostic Broken(Descriptor rule, Exception exception) =>
        new(ToolRules.RuleFailed.Id, Severity.Info, ToolRules.FailureOf(rule.Id, exception), 0, "rule", 0, "rule", rule.Id);
}
