using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>A run in numbers.</summary>
/// <param name="Notes">Files of every status.</param>
/// <param name="ByKind">Linted notes of each kind, every kind in its order.</param>
/// <param name="Unreadable">Files that could not be read.</param>
/// <param name="Skipped">Files of a format that no reader handles.</param>
/// <param name="Open">Outcomes of notes and courses that were not evaluated.</param>
/// <param name="Suppressed">Outcomes that somebody silenced.</param>
/// <param name="RiskGaps">Notes that mention a present risk and no answer to it.</param>
/// <param name="BySeverity">Unsuppressed fails of notes and cases, the heaviest first.</param>
internal sealed record Tally(
    int Notes, ImmutableArray<(NoteKind Kind, int Count)> ByKind, int Unreadable, int Skipped, int Open, int Suppressed,
    int RiskGaps, ImmutableArray<(Severity Severity, int Count)> BySeverity)
{
    /// <summary>How many fails nobody silenced.</summary>
    public int Fails => BySeverity.Sum(s => s.Count);

    /// <summary>Counts a report.</summary>
    public static Tally Of(LintReport report) => new(
        report.Notes.Length,
        [.. Enum.GetValues<NoteKind>().Select(k => (k, report.Notes.Count(n => n.Assessment?.NoteKind == k)))],
        report.Notes.Count(n => n.Status == NoteStatus.Unreadable),
        report.Notes.Count(n => n.Status == NoteStatus.Skipped),
        report.Notes.Sum(n => n.Results.Count(r => r.Kind == ResultKind.Open))
            + report.Cases.Sum(c => c.Outcomes.Count(o => o.Kind == ResultKind.Open)),
        report.Notes.Sum(n => n.Results.Count(r => r.Suppressed is not null)) + report.Cases.Sum(c => c.Results.Count(r => r.Suppressed is not null)),
        report.Notes.Count(n => HasRiskGap(n.Assessment)),
        [.. Enum.GetValues<Severity>().OrderDescending().Select(s => (s, report.Count(s)))]);

    /// <summary>Counts a caseload as <see cref="Of(LintReport)"/> counts the report of all its folders.</summary>
    public static Tally Of(CaseloadDigest caseload)
    {
        NoteDigest[] linted = [.. caseload.Cases.SelectMany(c => c.Notes), .. caseload.Alone];
        var tallies = caseload.Rules.Select(r => (IsOfNote: r.Descriptor.CaseKind is null, Tally: caseload[r.Descriptor.Id])).ToList();
        return new Tally(
            linted.Length + caseload.NotLinted.Count,
            [.. Enum.GetValues<NoteKind>().Select(k => (k, linted.Count(n => n.Assessment.NoteKind == k)))],
            caseload.NotLinted.Count(n => n.Status == NoteStatus.Unreadable),
            caseload.NotLinted.Count(n => n.Status == NoteStatus.Skipped),
            tallies.Sum(t => t.Tally.Open),
            tallies.Where(t => t.IsOfNote).Sum(t => t.Tally.SetAside) + caseload.SetAsideInCourses,
            linted.Count(n => HasRiskGap(n.Assessment)),
            [.. Enum.GetValues<Severity>().OrderDescending().Select(s => (s, caseload.Count(s)))]);
    }

    /// <summary>Whether a risk gap is reported: process notes are not assessed, whatever they hold.</summary>
    public static bool HasRiskGap(Assessment? assessment) =>
        assessment is { NoteKind: not NoteKind.Process, Risk.Gap: true };
}
