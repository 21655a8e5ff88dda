using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Watching;

/// <summary>Lints the notes of one folder together and keeps their reports.</summary>
/// <param name="terms">Settings and suppressions.</param>
/// <param name="reports">Where reports go.</param>
/// <param name="root">The name of the watched folder.</param>
internal sealed class FolderLinter(FolderTerms terms, ReportFolder reports, string root)
{
    /// <summary>The terms on which it lints.</summary>
    public FolderTerms Terms => terms;

    /// <summary>Lints what was read of a folder. Where its settings can't be used, its notes are not linted and say so.</summary>
    /// <param name="files">The files.</param>
    /// <param name="notes">What was read of them.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public LintReport Lint(IReadOnlyList<NoteFile> files, NoteSet notes, CancellationToken stop)
    {
        try
        {
            var linters = terms.LintersOf(files);
            var caseload = new CaseloadLinter(path => linters[path]).Lint(notes.Grouped, root, null, stop);
            return terms.SetAside(terms.Linter.Report([.. caseload.Notes, .. notes.NotLinted], caseload.Cases, terms.Linters), files);
        }
        catch (SettingsException e)
        {
            return Unreadable([.. notes.Grouped.Select(n => NoteResult.NotLinted(n.Path, n.Sha256, NoteStatus.Unreadable, $"The settings can't be used. {e.Message}")), .. notes.NotLinted]);
        }
    }

    /// <summary>Writes a note's reports where their bytes are new.</summary>
    /// <returns>How many were written.</returns>
    /// <exception cref="IOException">They can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public int Write(NoteResult note, LintReport report)
    {
        var tool = note.Tool ?? report.Tool;
        var quotes = terms.Options.Quotes;
        return (reports.Write(note.Path, ".json", JsonReport.Write(note, tool, quotes)) ? 1 : 0)
            + (reports.Write(note.Path, ".html", HtmlNoteReport.Write(note, tool, report.Rules, quotes)) ? 1 : 0);
    }

    /// <summary>A report of nothing but files that were not linted.</summary>
    public LintReport Unreadable(IEnumerable<NoteResult> notes) => terms.Linter.Report(notes, []);
}
