using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>
/// Sets known findings aside while notes are read, folder by folder, and tells at the end which entries match nothing any more. However
/// many folders there are, each entry is looked at once. Safe for many threads.
/// </summary>
/// <param name="baseline">The known findings.</param>
public sealed class BaselineRun(Baseline baseline)
{
    private static readonly Suppression By = new("Known since the baseline was made.", "baseline");

    private readonly ImmutableArray<KnownFinding> _entries = baseline.Findings;
    private readonly ILookup<string, int> _byFingerprint = Index(baseline, f => f.Fingerprint);
    private readonly ILookup<string, int> _byPath = Index(baseline, f => f.Path);
    private readonly bool[] _isRead = new bool[baseline.Findings.Length];
    private readonly bool[] _isKept = new bool[baseline.Findings.Length];
    private readonly HashSet<(string RuleId, string Fingerprint)> _found = [];
    private readonly Lock _gate = new();

    /// <summary>The same report with known findings set aside. A folder is given once.</summary>
    public LintReport Apply(LintReport report)
    {
        lock (_gate)
        {
            var mayBe = KnownFindings.MayBeKnown(report);
            var applied = report with
            {
                Notes = [.. report.Notes.Select(n => n with
                {
                    Results = [.. n.Results.Select(r => r.Kind == ResultKind.Fail && IsKnown(mayBe, r.RuleId, r.Fingerprint, r.Suppressed) ? r with { Suppressed = By } : r)],
                })],
                Cases = [.. report.Cases.Select(c => c with
                {
                    Results = [.. c.Results.Select(r => r.Kind == ResultKind.Fail && IsKnown(mayBe, r.RuleId, r.Fingerprint, r.Suppressed) ? r with { Suppressed = By } : r)],
                })],
            };
            TakeDown(report);
            return applied;
        }
    }

    /// <summary>What became of the entries, once every folder was given.</summary>
    /// <param name="rules">The rules that ran.</param>
    /// <param name="tool">The terms of the run as a whole.</param>
    public BaselineUse Use(IEnumerable<RuleInfo> rules, ToolInfo tool)
    {
        lock (_gate)
        {
            var asked = Asked(rules, tool).Keys.ToHashSet(StringComparer.Ordinal);
            // A note that is gone won't match again, as far as its rule is still asked.
            return new BaselineUse(_found.Count, [.. _entries.Where((e, i) => !_isKept[i] && (_isRead[i] || asked.Contains(e.RuleId)))]);
        }
    }

    private bool IsKnown(HashSet<string> mayBe, string ruleId, string fingerprint, Suppression? suppressed)
    {
        var isKnown = false;
        foreach (var i in _byFingerprint[fingerprint])
        {
            var matches = suppressed is null && mayBe.Contains(ruleId) && _entries[i].RuleId == ruleId;
            isKnown |= matches;
            // What somebody silenced otherwise is still found.
            _isKept[i] |= matches || suppressed is not null;
        }

        if (isKnown)
        {
            _found.Add((ruleId, fingerprint));
        }

        return isKnown;
    }

    private void TakeDown(LintReport report)
    {
        var asked = Asked(report.Rules, report.Tool);
        foreach (var note in report.Notes)
        {
            foreach (var i in _byPath[note.Path])
            {
                _isRead[i] = true;
                _isKept[i] |= !(asked.TryGetValue(_entries[i].RuleId, out var rule) && IsJudged(note, rule));
            }
        }
    }

    // An entry of a rule that wasn't asked, or of a note that can't be read, may match again.
    private static bool IsJudged(NoteResult note, Descriptor rule) => note.Status == NoteStatus.Linted
        && (rule.CaseKind is not null ? note.Case is not null : note.Results.Any(r => r.RuleId == rule.Id && r.Kind is not ResultKind.Open));

    private static Dictionary<string, Descriptor> Asked(IEnumerable<RuleInfo> rules, ToolInfo tool)
    {
        var off = tool.Changes.Where(c => c.Level.IsOff).Select(c => c.RuleId).ToHashSet(StringComparer.Ordinal);
        return rules.Select(r => r.Descriptor).Where(d => !off.Contains(d.Id)).ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    private static ILookup<string, int> Index(Baseline baseline, Func<KnownFinding, string> key) =>
        baseline.Findings.Select((entry, i) => (Key: key(entry), i)).ToLookup(e => e.Key, e => e.i, StringComparer.Ordinal);
}
