using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Cli.Commands;

/// <summary>Lints a caseload folder by folder. What a folder contributes to the report is put away at once, and its notes are let go.</summary>
/// <param name="linter">The rules.</param>
/// <param name="options">The settings.</param>
/// <param name="form">The form of the report.</param>
/// <param name="spool">Where what is written goes until all is there.</param>
/// <param name="earlier">An earlier report to compare with, or null.</param>
internal sealed class CaseloadRun(NoteLinter linter, LintOptions options, ICaseloadForm form, Spool spool, EarlierReport? earlier)
{
    private readonly Lock _gate = new();
    private readonly CaseloadLinter _caseload = new(linter);
    private int _done;

    /// <summary>What the run amounts to so far.</summary>
    public RunOutcome Outcome { get; private set; } = new(HasNotes: false, HasFindings: false, HasTrouble: false);

    /// <summary>Lints files, in parallel by the folders they are in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="progress">Hears how many files are done, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public CaseloadDigest Run(IReadOnlyList<NoteFile> files, string root, IProgress<int>? progress, CancellationToken cancellation)
    {
        var digest = new CaseloadDigest(root, earlier);
        var folders = files.GroupBy(f => f.Folder, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(folders, parallel, folder => Add(digest, folder, root, progress, cancellation));
        return digest;
    }

    private void Add(CaseloadDigest digest, List<NoteFile> folder, string root, IProgress<int>? progress, CancellationToken cancellation)
    {
        var notes = NoteSet.Read(folder, cancellation);
        var linted = _caseload.Lint(notes.Grouped, root, null, cancellation);
        var report = linter.Report([.. linted.Notes, .. notes.NotLinted], linted.Cases);
        var cases = Keep(digest, report);
        foreach (var fragment in form.Parts(report, cases))
        {
            spool.Add(fragment);
        }

        progress?.Report(Interlocked.Add(ref _done, folder.Count));
    }

    private System.Collections.Immutable.ImmutableArray<CaseDigest> Keep(CaseloadDigest digest, LintReport report)
    {
        var outcome = RunOutcome.Of(report, options);
        lock (_gate)
        {
            Outcome = new RunOutcome(
                Outcome.HasNotes || outcome.HasNotes, Outcome.HasFindings || outcome.HasFindings, Outcome.HasTrouble || outcome.HasTrouble);
            return digest.Add(report);
        }
    }
}
