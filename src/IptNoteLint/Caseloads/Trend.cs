using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>A finding in comparison with an earlier report.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Owner">The note's path, or the case's key.</param>
public sealed record TrendFinding(string RuleId, string Owner);

/// <summary>What is new, fixed and still open since an earlier report, by the fingerprints of findings. For one thread.</summary>
/// <param name="earlier">The earlier report.</param>
public sealed class Trend(EarlierReport earlier)
{
    private readonly List<TrendFinding> _new = [];
    private readonly List<TrendFinding> _stillOpen = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The earlier report.</summary>
    public EarlierReport Earlier => earlier;

    /// <summary>Findings that the earlier report didn't hold.</summary>
    public IEnumerable<TrendFinding> New => Sorted(_new);

    /// <summary>Findings of both.</summary>
    public IEnumerable<TrendFinding> StillOpen => Sorted(_stillOpen);

    /// <summary>Findings of the earlier report whose note or course was read again, and that are no more.</summary>
    public IEnumerable<TrendFinding> Fixed => Sorted(Left(_read.Contains));

    /// <summary>Findings of the earlier report whose note or course was not read this time: nothing is known of them.</summary>
    public IEnumerable<TrendFinding> NotRead => Sorted(Left(o => !_read.Contains(o)));

    /// <summary>Whether no note and no case of the earlier report was read this time: it may be of another folder.</summary>
    public bool HasNothingInCommon => !earlier.Owners.Any(_read.Contains);

    /// <summary>Takes in what was found in one folder.</summary>
    public void Add(LintReport report)
    {
        _read.UnionWith(report.Notes.Where(n => n.Status == NoteStatus.Linted).Select(n => n.Path));
        _read.UnionWith(report.Cases.Select(c => c.Case));
        foreach (var note in report.Notes)
        {
            Add(note.Findings.Select(f => (f.Fingerprint, new TrendFinding(f.RuleId, note.Path))));
        }

        foreach (var course in report.Cases)
        {
            Add(course.Findings.Select(r => (r.Fingerprint, new TrendFinding(r.RuleId, course.Case))));
        }
    }

    private void Add(IEnumerable<(string Fingerprint, TrendFinding Finding)> findings)
    {
        foreach (var (fingerprint, finding) in findings)
        {
            (earlier.Knows(fingerprint) ? _stillOpen : _new).Add(finding);
            _found.Add(fingerprint);
        }
    }

    private IEnumerable<TrendFinding> Left(Func<string, bool> owner) =>
        earlier.Findings.Where(f => !_found.Contains(f.Fingerprint) && owner(f.Owner)).Select(f => new TrendFinding(f.RuleId, f.Owner));

    private static IEnumerable<TrendFinding> Sorted(IEnumerable<TrendFinding> findings) =>
        findings.OrderBy(f => f.Owner, StringComparer.Ordinal).ThenBy(f => f.RuleId, StringComparer.Ordinal);
}
