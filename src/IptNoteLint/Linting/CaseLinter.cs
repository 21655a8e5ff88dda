using System.Collections.Frozen;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Lints courses of treatment, one session of the case rules for each. Safe for many threads.</summary>
internal sealed class CaseLinter
{
    private readonly WorkTimes? _times;
    private readonly CourseTable _course;
    private readonly RuleOptions _options;
    private readonly RuleEngine _engine;
    private readonly FrozenDictionary<Type, Descriptor> _ruleOf;
    private readonly FrozenDictionary<string, Descriptor> _ruleById;

    /// <summary>Prepares the case rules of a selection.</summary>
    /// <param name="rules">The selection.</param>
    /// <param name="times">Measures the work, or null.</param>
    public CaseLinter(RuleSelection rules, WorkTimes? times = null)
    {
        _times = times;
        _course = rules.Profile.Course;
        _options = rules.Options;
        var asked = rules.Pack.Sources.Where(s => s.IsOfCase && rules.Runs(s.Info.Descriptor)).ToList();
        _engine = new RuleEngine([.. asked.Select(s => s.Type)]);
        _ruleOf = asked.ToFrozenDictionary(s => s.Type, s => s.Info.Descriptor);
        _ruleById = _ruleOf.Values.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>Lints one course.</summary>
    /// <param name="course">Its notes, taken in.</param>
    /// <param name="notes">The same notes in order.</param>
    public CaseResult Lint(Course course, IReadOnlyList<NoteFacts> notes)
    {
        var findings = new CaseFindings();
        var failed = new SortedDictionary<string, CaseDiagnostic>(StringComparer.Ordinal);
        // Another treatment has another course; what is documented of it is not judged by IPT's.
        object[] facts = [_options, .. course.IsOther ? [] : CourseReader.Read(notes, course, _course)];
        _engine.Run(facts, findings, (type, exception) => failed[_ruleOf[type].Id] = Broken(_ruleOf[type], exception), _times?.Watch(type => _ruleOf[type].Id));
        CaseDiagnostic[] found =
        [
            .. findings.All.Where(f => !failed.ContainsKey(f.Rule)).Select(f => Fail(_ruleById[f.Rule], f.At, f.Variant)), .. failed.Values,
        ];
        return new CaseResult(
            course.Key, course.FirstPlanned, course.AgreedArea, [.. notes.Select(n => n.Note.Source.Path)], [.. found])
        {
            Outcomes =
            [
                .. _ruleOf.Values.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => failed.TryGetValue(r.Id, out var broken)
                    ? new CaseOutcome(r.Id, ResultKind.Open, broken.Message)
                    : CourseOutcomes.Of(r, course, facts, found)),
            ],
            IsClosed = course.IsClosed,
            Contract = course.FirstPlanned is { } planned ? ContractOf(planned) : null,
        };
    }

    private ContractedPhases ContractOf(int planned)
    {
        var length = _course.Of(planned);
        return new ContractedPhases(planned, length.LastInitial, length.FirstTermination);
    }

    private static CaseDiagnostic Fail(Descriptor rule, NoteSummary at, string? variant) =>
        new(rule.Id, rule.CaseKind!, at.Path, ResultKind.Fail, rule.Variant(variant).Severity.Highest, rule.Variant(variant).Message)
        {
            Fingerprint = Fingerprint.Of(rule.Id, at.Path, null, 0),
        };

    private static CaseDiagnostic Broken(Descriptor rule, Exception exception) => new(
        ToolRules.RuleFailed.Id, rule.CaseKind!, null, ResultKind.Fail, ToolRules.RuleFailed.Severity.Highest, ToolRules.FailureOf(rule.Id, exception));
}
