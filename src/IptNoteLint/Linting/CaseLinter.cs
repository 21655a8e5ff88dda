using System.Collections.Frozen;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Lints courses of treatment, one session of the case rules for each. Safe for many threads.</summary>
internal sealed class CaseLinter
{
    private readonly LintOptions _options;
    private readonly RuleEngine _engine;
    private readonly FrozenDictionary<Type, Descriptor> _ruleOf;

    /// <summary>Prepares the case rules of a pack.</summary>
    public CaseLinter(RulePack pack, LintOptions options)
    {
        _options = options;
        var rules = pack.Sources.Where(s => s.IsOfCase && !options.Disabled.Contains(s.Info.Descriptor.Id)).ToList();
        _engine = new RuleEngine([.. rules.Select(s => s.Type)]);
        _ruleOf = rules.ToFrozenDictionary(s => s.Type, s => s.Info.Descriptor);
    }

    /// <summary>Lints one course.</summary>
    /// <param name="course">Its notes, taken in.</param>
    /// <param name="notes">The same notes in order.</param>
    public CaseResult Lint(Course course, IReadOnlyList<NoteFacts> notes)
    {
        var findings = new CaseFindings();
        var failed = new SortedDictionary<string, CaseDiagnostic>(StringComparer.Ordinal);
        // Another treatment has another course; what is documented of it is not judged by IPT's.
        var facts = course.IsOther ? [] : CourseReader.Read(notes, course, _options.Profile);
        _engine.Run(facts, findings, (type, exception) => failed[_ruleOf[type].Id] = Broken(_ruleOf[type], exception));
        CaseDiagnostic[] found = Named(course.Key, [.. findings.All.Where(f => !failed.ContainsKey(f.Rule.Id)).Select(f => Fail(f.Rule, f.At)), .. failed.Values]);
        return new CaseResult(
            course.Key, course.FirstPlanned, course.AgreedArea, [.. notes.Select(n => n.Note.Source.Path)], [.. found])
        {
            Outcomes =
            [
                .. _ruleOf.Values.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => failed.TryGetValue(r.Id, out var broken)
                    ? new CaseOutcome(r.Id, ResultKind.Open, broken.Message)
                    : CourseOutcomes.Of(r, course, facts, found)),
            ],
            Contract = course.FirstPlanned is { } planned ? ContractOf(planned) : null,
        };
    }

    private ContractedPhases ContractOf(int planned)
    {
        var length = _options.Profile.Of(planned);
        return new ContractedPhases(planned, length.LastInitial, length.FirstTermination);
    }

    // The note where a finding stands may change with each session: it is the first, second … of its rule in the course.
    private static CaseDiagnostic[] Named(string course, CaseDiagnostic[] findings) =>
    [
        .. findings.Select((f, i) => f with { Fingerprint = Fingerprint.Of(f.RuleId, course, null, findings.Take(i).Count(earlier => earlier.RuleId == f.RuleId)) }),
    ];

    private static CaseDiagnostic Fail(Descriptor rule, NoteSummary at) =>
        new(rule.Id, rule.CaseKind!, at.Path, ResultKind.Fail, rule.Severity.Highest, rule.Message);

    private static CaseDiagnostic Broken(Descriptor rule, Exception exception) => new(
        ToolRules.RuleFailed.Id, rule.CaseKind!, null, ResultKind.Fail, ToolRules.RuleFailed.Severity.Highest, ToolRules.FailureOf(rule.Id, exception));
}
