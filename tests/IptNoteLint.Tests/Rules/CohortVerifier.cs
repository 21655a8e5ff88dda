using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Checks a rule on a caseload: it is to report if the caseload begins with <c>[||]</c>, and else not. Its notes may set findings aside.</summary>
internal static class CohortVerifier
{
    private const string Mark = "[||]";

    /// <summary>Fails unless the rule reports exactly where it is marked.</summary>
    public static void Verify(string ruleId, string fenced) =>
        Assert.Equal(fenced.StartsWith(Mark, StringComparison.Ordinal), Findings(fenced).Any(f => f.RuleId == ruleId));

    /// <summary>What the cohort rules say of a caseload.</summary>
    public static IReadOnlyList<CohortDiagnostic> Findings(string fenced)
    {
        var linter = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { SuppressInNote = true });
        var caseload = new CaseloadDigest("notes");
        foreach (var (course, number) in RulePages.Courses(fenced.Replace(Mark, "", StringComparison.Ordinal)).Select((c, i) => (c, i)))
        {
            var sources = course.Select((n, i) => RulePackUnderTest.Source(n, $"c{number:00}/s{i + 1:00}.txt")).ToList();
            var linted = new CaseloadLinter(linter).Lint(sources, "notes");
            var report = linter.Report(linted.Notes, linted.Cases);
            caseload.Add(SetAside.Apply(report, new Dictionary<string, SuppressionList>(), new DateOnly(2026, 1, 1)));
        }

        return linter.Lint(caseload);
    }
}
