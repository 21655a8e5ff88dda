using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Lints a caseload folder by folder, each on its own terms. What a folder contributes to the report is put away at once, and its notes are let go.</summary>
/// <param name="settings">The settings.</param>
/// <param name="rules">The names of all rules, by which suppressions are read.</param>
/// <param name="today">The day on which last days of suppressions are judged.</param>
/// <param name="form">The form of the report.</param>
/// <param name="spool">Where what is written goes until all is there.</param>
/// <param name="caseload">What is kept of the whole.</param>
internal sealed class CaseloadRun(NoteSettings settings, RuleNames rules, DateOnly today, ICaseloadForm form, Spool spool, CaseloadDigest caseload)
{
    private readonly Lock _gate = new();
    private readonly LintOptions _options = settings.Options;
    private readonly NoteLinter _linter = settings.Linter;
    private readonly BaselineRun? _known = SettingsText.Baseline(settings.Layer)?.ById(rules) is { } baseline ? new BaselineRun(baseline) : null;
    private bool _hasNotes;
    private bool _hasTrouble;
    private readonly SortedSet<string> _faults = new(StringComparer.Ordinal);
    private int _done;

    /// <summary>What the run amounts to so far.</summary>
    public RunOutcome Outcome => new(_hasNotes, _options.Fails(caseload.Count), _hasTrouble);

    /// <summary>What is said of checks that were left undone, a line each.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Lints files, in parallel by the folders they are in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="progress">Hears how many files are done, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public void Run(IReadOnlyList<NoteFile> files, string root, IProgress<int>? progress, CancellationToken cancellation)
    {
        // Settled before the work is shared out: settings are read once, by one thread.
        var folders = files.GroupBy(f => f.Folder, StringComparer.Ordinal)
            .Select(g => (Files: g.ToList(), Linter: settings.LinterOf(RunFolder.FolderOf(g.First())))).ToList();
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(folders, parallel, folder => Add(folder.Files, folder.Linter, root, progress, cancellation));
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.FirstOrDefault(x => x is IOException) is { } full)
        {
            // A full disk, of which each thread told.
            ExceptionDispatchInfo.Throw(full);
        }

        caseload.Baseline = _known?.Use(caseload.Rules, _linter.Tool);
        caseload.Cohort = _linter.Lint(caseload);
        var broken = caseload.Cohort.Where(RunOutcome.IsToolFault).ToList();
        _hasTrouble |= broken.Count > 0;
        _faults.UnionWith(broken.Select(f => $"{f.RuleId}: {f.Message}"));
    }

    private void Add(List<NoteFile> files, NoteLinter linter, string root, IProgress<int>? progress, CancellationToken cancellation)
    {
        var notes = NoteSet.Read(files, cancellation);
        var linted = new CaseloadLinter(linter).Lint(notes.Grouped, root, null, cancellation);
        var report = _linter.Report([.. linted.Notes, .. notes.NotLinted], linted.Cases, [linter]) with { Loose = linted.Loose };
        report = SetAside.Apply(report, Sidecars.Of(files, rules), today);
        report = _known?.Apply(report) ?? report;
        foreach (var fragment in form.Parts(report, Keep(report)))
        {
            spool.Add(fragment);
        }

        progress?.Report(Interlocked.Add(ref _done, files.Count));
    }

    private ImmutableArray<CaseDigest> Keep(LintReport report)
    {
        var outcome = RunOutcome.Of(report, _options);
        lock (_gate)
        {
            (_hasNotes, _hasTrouble) = (_hasNotes || outcome.HasNotes, _hasTrouble || outcome.HasTrouble);
            _faults.UnionWith(RunRemarks.Faults(report));
            return caseload.Add(report);
        }
    }
}
