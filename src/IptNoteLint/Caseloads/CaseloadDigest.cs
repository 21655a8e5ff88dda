using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>What is kept of a whole caseload while its folders are read, one after another in any order. For one thread.</summary>
/// <param name="folder">The name of the folder that was read.</param>
/// <param name="earlier">An earlier report to compare with, or null.</param>
public sealed class CaseloadDigest(string folder, EarlierReport? earlier = null) : RunDigest
{
    private readonly SortedDictionary<string, CaseDigest> _cases = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NoteDigest> _alone = new(StringComparer.Ordinal);
    private readonly List<SafetyFinding> _safety = [];

    /// <summary>The name of the folder that was read.</summary>
    public string Folder => folder;

    /// <summary>The comparison with the earlier report; null without one.</summary>
    public Trend? Trend { get; } = earlier is null ? null : new Trend(earlier);

    /// <summary>The courses, ordered by key.</summary>
    public IReadOnlyCollection<CaseDigest> Cases => _cases.Values;

    /// <summary>Linted notes that belong to no course, ordered by path.</summary>
    public IReadOnlyCollection<NoteDigest> Alone => _alone.Values;

    /// <summary>The findings about safety, those set aside too: the heaviest first, then by case and path.</summary>
    public IEnumerable<SafetyFinding> Safety => _safety
        .OrderByDescending(s => s.Severity).ThenBy(s => s.Case, StringComparer.Ordinal).ThenBy(s => s.Path, StringComparer.Ordinal)
        .ThenBy(s => s.Line).ThenBy(s => s.RuleId, StringComparer.Ordinal);

    /// <summary>What is said of the caseload as a whole, once all its folders are taken in.</summary>
    public ImmutableArray<CohortDiagnostic> Cohort { get; set; } = [];

    /// <summary>Takes in what was found in one folder.</summary>
    /// <returns>What is kept of its courses.</returns>
    public ImmutableArray<CaseDigest> Add(LintReport report)
    {
        Take(report);
        Trend?.Add(report);
        foreach (var note in report.Notes.Where(n => n.Status == NoteStatus.Linted && n.Case is null))
        {
            _alone[note.Path] = NoteDigest.Of(note, note.Assessment!.Phase?.Session);
        }

        var about = new SafetyRules(report.Rules);
        _safety.AddRange(report.Notes.SelectMany(n => n.Results.Where(r => r.Kind == ResultKind.Fail && about.Cover(r.RuleId, r.Severity)).Select(f => Safely(n, f))));
        var byPath = report.Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
        ImmutableArray<CaseDigest> cases = [.. report.Cases.Select(c => CaseDigest.Of(c, [.. c.Notes.Select(p => byPath[p])], about))];
        foreach (var course in cases)
        {
            _cases.Add(course.Key, course);
        }

        return cases;
    }

    private static SafetyFinding Safely(NoteResult note, Diagnostic finding) => new(
        note.Case, note.Path, note.Date, note.Assessment!.Phase?.Session, finding.RuleId, finding.Severity!.Value, finding.Message,
        finding.Span is { } span ? note.Source!.PositionOf(span.Start).Line : null, finding.Suppressed is not null);
}
