using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Takes down the findings of a run as a baseline, and sets known ones aside in a later run. Risk is never among them.</summary>
public static class KnownFindings
{
    private const string Reason = "Known since the baseline was made.", Source = "baseline";

    /// <summary>The findings of a report that nobody silenced. Those about risk, and about the tool, are left out.</summary>
    public static Baseline Of(LintReport report)
    {
        var mayBe = MayBeKnown(report);
        return new Baseline(
        [
            .. All(report).Where(f => mayBe.Contains(f.RuleId)).Distinct()
                .OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Fingerprint, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The same report with known findings set aside, and the entries that match nothing any more.</summary>
    public static LintReport Apply(LintReport report, Baseline baseline)
    {
        var mayBe = MayBeKnown(report);
        var known = baseline.Findings.Where(f => mayBe.Contains(f.RuleId)).Select(f => (f.RuleId, f.Fingerprint)).ToHashSet();
        var found = All(report).Select(f => (f.RuleId, f.Fingerprint)).ToHashSet();
        var silenced = report.Notes.SelectMany(n => n.Results.Where(r => r.Suppressed is not null).Select(r => r.Fingerprint))
            .Concat(report.Cases.SelectMany(c => c.Results.Where(r => r.Suppressed is not null).Select(r => r.Fingerprint))).ToHashSet(StringComparer.Ordinal);
        var by = new Suppression(Reason, Source);
        return report with
        {
            Notes = [.. report.Notes.Select(n => n with
            {
                Results = [.. n.Results.Select(r => r.Kind == ResultKind.Fail && r.Suppressed is null && known.Contains((r.RuleId, r.Fingerprint)) ? r with { Suppressed = by } : r)],
            })],
            Cases = [.. report.Cases.Select(c => c with
            {
                Results = [.. c.Results.Select(r => r.Kind == ResultKind.Fail && r.Suppressed is null && known.Contains((r.RuleId, r.Fingerprint)) ? r with { Suppressed = by } : r)],
            })],
            Baseline = new BaselineUse(
                known.Count(found.Contains),
                [.. baseline.Findings.Where(f => !(known.Contains((f.RuleId, f.Fingerprint)) && found.Contains((f.RuleId, f.Fingerprint))) && !silenced.Contains(f.Fingerprint) && IsJudged(report, f))]),
        };
    }

    private static IEnumerable<KnownFinding> All(LintReport report) =>
        report.Notes.SelectMany(n => n.Findings.Select(f => new KnownFinding(f.Fingerprint, f.RuleId, n.Path)))
            .Concat(report.Cases.SelectMany(c => c.Findings.Where(f => f.Fingerprint.Length > 0).Select(f => new KnownFinding(f.Fingerprint, f.RuleId, f.At ?? c.Case))));

    private static HashSet<string> MayBeKnown(LintReport report) => report.Rules.Select(r => r.Descriptor)
        .Where(d => d.Category is not (Category.Risk or Category.Tool)).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);

    // An entry of a rule that wasn't asked, or of a note that can't be read, may match again; a note that is gone won't.
    private static bool IsJudged(LintReport report, KnownFinding entry)
    {
        if (report.Rules.FirstOrDefault(r => r.Descriptor.Id == entry.RuleId) is not { } rule || report.Tool.Changes.Any(c => c.RuleId == entry.RuleId && c.Level.IsOff))
        {
            return false;
        }

        var note = report.Notes.FirstOrDefault(n => n.Path == entry.Path);
        return note is null || (note.Status == NoteStatus.Linted && (rule.Descriptor.CaseKind is not null
            ? note.Case is not null
            : note.Results.Any(r => r.RuleId == entry.RuleId && r.Kind is not ResultKind.Open)));
    }
}
