using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Takes down the findings of a run as a baseline, and sets known ones aside in a later run. Risk is never among them.</summary>
public static class KnownFindings
{
    /// <summary>The findings of a report that nobody silenced. Those about risk, and about the tool, are left out.</summary>
    public static Baseline Of(LintReport report)
    {
        var mayBe = MayBeKnown(report);
        return Sorted(All(report).Where(f => mayBe.Contains(f.RuleId)));
    }

    /// <summary>Findings as a baseline, each once, by path and rule.</summary>
    public static Baseline Sorted(IEnumerable<KnownFinding> findings) => new(
    [
        .. findings.Distinct()
            .OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Fingerprint, StringComparer.Ordinal),
    ]);

    /// <summary>The same report with known findings set aside, and the entries that match nothing any more.</summary>
    public static LintReport Apply(LintReport report, Baseline baseline)
    {
        var run = new BaselineRun(baseline);
        return run.Apply(report) with { Baseline = run.Use(report.Rules, report.Tool) };
    }

    private static IEnumerable<KnownFinding> All(LintReport report) =>
        report.Notes.SelectMany(n => n.Findings.Select(f => new KnownFinding(f.Fingerprint, f.RuleId, n.Path)))
            .Concat(report.Cases.SelectMany(c => c.Findings.Where(f => f.Fingerprint.Length > 0).Select(f => new KnownFinding(f.Fingerprint, f.RuleId, f.At ?? c.Case))));

    /// <summary>Ids of the rules whose findings a baseline can hold: all but those about risk, and about the tool.</summary>
    internal static HashSet<string> MayBeKnown(LintReport report) => report.Rules.Select(r => r.Descriptor)
        .Where(d => d.Category is not (Category.Risk or Category.Tool)).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
}
