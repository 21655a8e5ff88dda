using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary>Lints files folder by folder. What a folder contributes to the report is put away at once.</summary>
/// <param name="run">Does the work.</param>
/// <param name="form">The form of the report.</param>
/// <param name="spool">Where what is written goes until all is there.</param>
/// <param name="times">Measures the work, or null.</param>
internal sealed class CheckRun(LintRun run, IRunForm form, Spool spool, WorkTimes? times)
{
    private readonly Lock _gate = new();

    /// <summary>What is kept of the whole.</summary>
    public RunDigest Kept { get; } = new();

    /// <summary>What is said of checks that were left undone.</summary>
    public RunFaults Faults { get; } = new();

    /// <summary>Lints files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="progress">Hears of each file that is done, or null.</param>
    /// <exception cref="IOException">What is written can't be kept.</exception>
    public void Run(IReadOnlyList<NoteFile> files, string root, IProgress<int>? progress)
    {
        run.Run(files, root, Take, progress);
        Kept.Baseline = run.Use(Kept.Rules);
    }

    private void Take(LintReport report)
    {
        spool.Add(WorkTimes.Of(times, "writing the report", () => form.Parts(report).ToList()));
        lock (_gate)
        {
            Kept.Take(report);
            Faults.Take(report);
        }
    }
}
