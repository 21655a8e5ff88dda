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

    /// <summary>Counts a run.</summary>
    public static Tally Of(RunDigest run) => new(
        run.Notes,
        [.. Enum.GetValues<NoteKind>().Select(k => (k, run.Count(k)))],
        run.NotLinted.Count(n => n.Status == NoteStatus.Unreadable),
        run.NotLinted.Count(n => n.Status == NoteStatus.Skipped),
        run.Open,
        run.SetAside,
        run.RiskGaps,
        [.. Enum.GetValues<Severity>().OrderDescending().Select(s => (s, run.Count(s)))]);
}
