using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Lints a caseload folder by folder. What a folder contributes to the report is put away at once.</summary>
/// <param name="settings">The settings.</param>
/// <param name="run">Does the work.</param>
/// <param name="form">The form of the report.</param>
/// <param name="spool">Where what is written goes until all is there.</param>
/// <param name="caseload">What is kept of the whole.</param>
internal sealed class CaseloadRun(NoteSettings settings, LintRun run, ICaseloadForm form, Spool spool, CaseloadDigest caseload)
{
    private readonly Lock _gate = new();
    private readonly RunFaults _faults = new();

    /// <summary>What the run amounts to so far.</summary>
    public RunOutcome Outcome => RunOutcome.Of(caseload, settings.Options, _faults.Lines.Count > 0);

    /// <summary>What is said of checks that were left undone, a line each.</summary>
    public IEnumerable<string> Faults => _faults.Lines;

    /// <summary>Lints files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="progress">Hears of each file that is done, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    /// <exception cref="IOException">What is written can't be kept.</exception>
    public void Run(IReadOnlyList<NoteFile> files, string root, IProgress<int>? progress, CancellationToken cancellation)
    {
        run.Run(files, root, report => spool.Add(form.Parts(report, Keep(report))), progress, cancellation);
        caseload.Baseline = run.Use(caseload.Rules);
        caseload.Cohort = settings.Linter.Lint(caseload);
        _faults.Take(caseload.Cohort);
    }

    private ImmutableArray<CaseDigest> Keep(LintReport report)
    {
        lock (_gate)
        {
            _faults.Take(report);
            return caseload.Add(report);
        }
    }
}
