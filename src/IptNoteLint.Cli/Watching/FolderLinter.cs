using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Watching;

/// <summary>Lints the notes of one folder together and keeps their reports.</summary>
/// <param name="linter">The rules.</param>
/// <param name="reports">Where reports go.</param>
/// <param name="root">The name of the watched folder.</param>
/// <param name="quotes">Whether reports quote words of the notes.</param>
internal sealed class FolderLinter(NoteLinter linter, ReportFolder reports, string root, bool quotes)
{
    private readonly CaseloadLinter _caseload = new(linter);

    /// <summary>Lints what was read of a folder.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public LintReport Lint(NoteSet notes, CancellationToken stop)
    {
        var caseload = _caseload.Lint(notes.Grouped, root, null, stop);
        return linter.Report([.. caseload.Notes, .. notes.NotLinted], caseload.Cases);
    }

    /// <summary>Writes a note's reports where their bytes are new.</summary>
    /// <returns>How many were written.</returns>
    /// <exception cref="IOException">They can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public int Write(NoteResult note, LintReport report) =>
        (reports.Write(note.Path, ".json", JsonReport.Write(note, report.Tool, quotes)) ? 1 : 0)
        + (reports.Write(note.Path, ".html", HtmlNoteReport.Write(note, report.Tool, report.Rules, quotes)) ? 1 : 0);

    /// <summary>A report of nothing but files that could not be read.</summary>
    public LintReport Unreadable(IEnumerable<NoteResult> notes) => linter.Report(notes, []);
}
