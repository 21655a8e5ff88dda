using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>What is kept of a whole caseload while its folders are read, one after another in any order. For one thread.</summary>
/// <param name="folder">The name of the folder that was read.</param>
/// <param name="earlier">An earlier report to compare with, or null.</param>
public sealed class CaseloadDigest(string folder, EarlierReport? earlier = null)
{
    private readonly SortedDictionary<string, CaseDigest> _cases = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NoteDigest> _alone = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NoteResult> _notLinted = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LooseFolder> _loose = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleInfo> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleTally> _tallies = new(StringComparer.Ordinal);
    private readonly List<SafetyFinding> _safety = [];
    private readonly SortedDictionary<string, ToolInfo> _terms = new(StringComparer.Ordinal);
    private readonly int[] _severities = new int[Enum.GetValues<Severity>().Length];

    /// <summary>The name of the folder that was read.</summary>
    public string Folder => folder;

    /// <summary>The comparison with the earlier report; null without one.</summary>
    public Trend? Trend { get; } = earlier is null ? null : new Trend(earlier);

    /// <summary>The courses, ordered by key.</summary>
    public IReadOnlyCollection<CaseDigest> Cases => _cases.Values;

    /// <summary>Linted notes that belong to no course, ordered by path.</summary>
    public IReadOnlyCollection<NoteDigest> Alone => _alone.Values;

    /// <summary>Files that were not linted, ordered by path.</summary>
    public IReadOnlyCollection<NoteResult> NotLinted => _notLinted.Values;

    /// <summary>Folders of several notes that were not read as courses, ordered by path.</summary>
    public IReadOnlyCollection<LooseFolder> Loose => _loose.Values;

    /// <summary>The rules that ran, ordered by id.</summary>
    public ImmutableArray<RuleInfo> Rules => [.. _rules.Values];

    /// <summary>The outcomes of a rule.</summary>
    public RuleTally this[string ruleId] => _tallies.GetValueOrDefault(ruleId, RuleTally.None);

    /// <summary>How many findings of notes and courses, which nobody set aside, have this severity.</summary>
    public int Count(Severity severity) => _severities[(int)severity];

    /// <summary>The findings about safety, those set aside too: the heaviest first, then by case and path.</summary>
    public IEnumerable<SafetyFinding> Safety => _safety
        .OrderByDescending(s => s.Severity).ThenBy(s => s.Case, StringComparer.Ordinal).ThenBy(s => s.Path, StringComparer.Ordinal)
        .ThenBy(s => s.Line).ThenBy(s => s.RuleId, StringComparer.Ordinal);

    /// <summary>The terms on which folders were linted, by path, where they are not those of the run as a whole.</summary>
    public IReadOnlyDictionary<string, ToolInfo> Terms => _terms;

    /// <summary>What became of known findings, once all folders are taken in; null where none were given.</summary>
    public BaselineUse? Baseline { get; set; }

    /// <summary>Findings of courses that somebody set aside.</summary>
    public int SetAsideInCourses { get; private set; }

    /// <summary>What is said of the caseload as a whole, once all its folders are taken in.</summary>
    public ImmutableArray<CohortDiagnostic> Cohort { get; set; } = [];

    /// <summary>Takes in what was found in one folder.</summary>
    /// <returns>What is kept of its courses.</returns>
    public ImmutableArray<CaseDigest> Add(LintReport report)
    {
        foreach (var rule in report.Rules)
        {
            _rules[rule.Descriptor.Id] = rule;
        }

        foreach (var note in report.Notes)
        {
            Add(note);
        }

        foreach (var folder in report.Loose)
        {
            _loose[folder.Folder] = folder;
        }

        Trend?.Add(report);
        SetAsideInCourses += report.Cases.Sum(c => c.Results.Count(r => r.Suppressed is not null));
        foreach (var severity in Enum.GetValues<Severity>())
        {
            _severities[(int)severity] += report.Count(severity);
        }

        var about = new SafetyRules(report.Rules);
        _safety.AddRange(report.Notes.SelectMany(n => n.Results.Where(r => r.Kind == ResultKind.Fail && about.Cover(r.RuleId, r.Severity)).Select(f => Safely(n, f))));
        var byPath = report.Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
        ImmutableArray<CaseDigest> cases = [.. report.Cases.Select(c => CaseDigest.Of(c, [.. c.Notes.Select(p => byPath[p])], about))];
        foreach (var course in cases)
        {
            _cases.Add(course.Key, course);
            Count(course.Course.Outcomes.Select(o => (o.RuleId, o.Kind, course.Course.IsSetAside(o))));
        }

        return cases;
    }

    private void Add(NoteResult note)
    {
        if (note.Status != NoteStatus.Linted)
        {
            _notLinted[note.Path] = note;
            return;
        }

        if (note.Tool is { } tool)
        {
            _terms[note.Path.LastIndexOf('/') is var slash and >= 0 ? note.Path[..slash] : "."] = tool;
        }

        if (note.Case is null)
        {
            _alone[note.Path] = NoteDigest.Of(note, note.Assessment!.Phase?.Session);
        }

        Count(note.Results.Select(r => (r.RuleId, r.Kind, r.Suppressed is not null)));
    }

    private void Count(IEnumerable<(string RuleId, ResultKind Kind, bool SetAside)> outcomes)
    {
        foreach (var (ruleId, kind, setAside) in outcomes)
        {
            _tallies[ruleId] = this[ruleId].Plus(kind, setAside);
        }
    }

    private static SafetyFinding Safely(NoteResult note, Diagnostic finding) => new(
        note.Case, note.Path, note.Date, note.Assessment!.Phase?.Session, finding.RuleId, finding.Severity!.Value, finding.Message,
        finding.Span is { } span ? note.Source!.PositionOf(span.Start).Line : null, finding.Suppressed is not null);
}
