using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A caseload as JSON: the same bytes as <see cref="JsonReport"/> gives for all its folders in one report.</summary>
/// <param name="quotes">Whether the notes' own words are shown; without, every <c>text</c> is empty.</param>
public sealed class CaseloadJson(bool quotes) : ICaseloadForm
{
    private const string Notes = "notes";
    private const string Cases = "cases";

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases) =>
    [
        .. folder.Notes.Select(n => new Fragment(Notes, n.Path, JsonText.WriteItem(json => JsonNote.Write(json, n, folder.Tool, quotes)))),
        .. folder.Cases.Select(c => new Fragment(Cases, c.Case, JsonText.WriteItem(json => JsonCase.Write(json, c, quotes)))),
    ];

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool)
    {
        // A report of nothing, with the counts of everything: its two empty lists are where the fragments go.
        var frame = JsonReport.Write(new LintReport(tool, [], [], []) { Baseline = caseload.Baseline, Loose = [.. caseload.Loose] }, Tally.Of(caseload), quotes, caseload);
        var notes = caseload.Cases.Sum(c => c.Notes.Length) + caseload.Alone.Count + caseload.NotLinted.Count;
        return [.. List(ref frame, Notes, notes), .. List(ref frame, Cases, caseload.Cases.Count), new Piece(frame)];
    }

    private static Piece[] List(ref string frame, string name, int count)
    {
        var opening = $"  \"{name}\": [";
        var at = frame.IndexOf(opening + "]", StringComparison.Ordinal) + opening.Length;
        var before = frame[..at];
        frame = frame[at..];
        return count == 0 ? [new Piece(before)] : [new Piece(before + "\n"), new Piece(",\n", name), new Piece("\n  ")];
    }
}
