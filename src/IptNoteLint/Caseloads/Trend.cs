using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>A finding in comparison with an earlier report.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Owner">The note's path, or the case's key.</param>
public sealed record TrendFinding(string RuleId, string Owner);

/// <summary>What is new, fixed, set aside and still open since an earlier report, by the fingerprints of findings. For one thread.</summary>
/// <param name="earlier">The earlier report.</param>
public sealed class Trend(EarlierReport earlier)
{
    private readonly List<TrendFinding> _new = [];
    private readonly List<TrendFinding> _stillOpen = [];
    private readonly List<TrendFinding> _setAside = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<(string RuleId, string Owner)> _notAsked = [];

    /// <summary>The earlier report.</summary>
    public EarlierReport Earlier => earlier;

    /// <summary>Findings that the earlier report didn't hold.</summary>
    public IEnumerable<TrendFinding> New => Sorted(_new);

    /// <summary>Findings of both.</summary>
    public IEnumerable<TrendFinding> StillOpen => Sorted(_stillOpen);

    /// <summary>Findings of both that somebody has set aside since, or that a baseline knows: they still stand.</summary>
    public IEnumerable<TrendFinding> SetAside => Sorted(_setAside);

    /// <summary>Findings of the earlier report whose note or course was read again, and that are no more.</summary>
    public IEnumerable<TrendFinding> Fixed => Sorted(Left(IsCompared));

    /// <summary>Findings of the earlier report whose note or course was not read, or whose rule was not asked this time: nothing is known of them.</summary>
    public IEnumerable<TrendFinding> NotRead => Sorted(Left(f => !IsCompared(f)));

    /// <summary>Whether no note and no case of the earlier report was read this time: it may be of another folder.</summary>
    public bool HasNothingInCommon => !earlier.Owners.Any(_read.Contains);

    /// <summary>Takes in what was found in one folder.</summary>
    public void Add(LintReport report)
    {
        _read.UnionWith(report.Notes.Where(n => n.Status == NoteStatus.Linted).Select(n => n.Path));
        _read.UnionWith(report.Cases.Select(c => c.Case));
        TakeDownWhatWasNotAsked(report);
        foreach (var note in report.Notes)
        {
            Add(note.Results.Where(r => r.Kind == ResultKind.Fail).Select(f => (f.Fingerprint, f.Suppressed is not null, new TrendFinding(f.RuleId, note.Path))));
        }

        foreach (var course in report.Cases)
        {
            Add(course.Results.Where(r => r.Kind == ResultKind.Fail).Select(r => (r.Fingerprint, r.Suppressed is not null, new TrendFinding(r.RuleId, course.Case))));
        }
    }

    private void Add(IEnumerable<(string Fingerprint, bool IsSetAside, TrendFinding Finding)> findings)
    {
        foreach (var (fingerprint, isSetAside, finding) in findings)
        {
            var isKnown = earlier.Knows(fingerprint);
            if (isKnown || !isSetAside)
            {
                (isSetAside ? _setAside : isKnown ? _stillOpen : _new).Add(finding);
            }

            _found.Add(fingerprint);
        }
    }

    private bool IsCompared(EarlierFinding finding) => _read.Contains(finding.Owner) && !_notAsked.Contains((finding.RuleId, finding.Owner));

    private IEnumerable<TrendFinding> Left(Func<EarlierFinding, bool> belongs) =>
        earlier.Findings.Where(f => !_found.Contains(f.Fingerprint) && belongs(f)).Select(f => new TrendFinding(f.RuleId, f.Owner));

    // A rule that is left out of this run, or switched off in it, has not seen that its finding is no more.
    private void TakeDownWhatWasNotAsked(LintReport report)
    {
        var wanted = report.Rules.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var termsOf = report.Notes.ToDictionary(n => n.Path, n => n.Tool ?? report.Tool, StringComparer.Ordinal);
        foreach (var course in report.Cases)
        {
            termsOf[course.Case] = termsOf.GetValueOrDefault(course.Notes.FirstOrDefault(""), report.Tool);
        }

        foreach (var finding in earlier.Of(termsOf.Keys).Where(f => !Descriptor.IsAboutTheTool(f.RuleId)))
        {
            if (!wanted.Contains(finding.RuleId) || termsOf[finding.Owner].Changes.Any(c => c.RuleId == finding.RuleId && c.Level.IsOff))
            {
                _notAsked.Add((finding.RuleId, finding.Owner));
            }
        }
    }

    private static IEnumerable<TrendFinding> Sorted(IEnumerable<TrendFinding> findings) =>
        findings.OrderBy(f => f.Owner, StringComparer.Ordinal).ThenBy(f => f.RuleId, StringComparer.Ordinal);
}
