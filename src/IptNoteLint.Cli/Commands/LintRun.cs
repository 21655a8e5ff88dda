using System.Runtime.ExceptionServices;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>
/// Lints files once, folder by folder, each on its own terms: reads them, asks the rules, and sets aside what somebody asked to and what was
/// known before. What is found in a folder is handed on at once, and its notes are let go.
/// </summary>
/// <param name="settings">The settings.</param>
/// <param name="today">The day on which last days of suppressions are judged.</param>
/// <param name="known">Known findings, or null.</param>
/// <param name="times">Measures the work, or null.</param>
internal sealed class LintRun(NoteSettings settings, DateOnly today, Baseline? known = null, WorkTimes? times = null)
{
    // Notes named by themselves have nothing to do with each other; some at once cost less than each alone.
    private const int AloneAtOnce = 16;

    private readonly BaselineRun? _known = known is null ? null : new BaselineRun(known);

    /// <summary>The only course to look at, where a folder holds several; null for all that is given.</summary>
    public string? Only { get; init; }

    /// <summary>Lints files, in parallel by the folders they are in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="take">Takes what was found in one folder, with the rules of the whole run. Several threads call it.</param>
    /// <param name="progress">Hears of each file that is done, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    /// <exception cref="IOException">What was found couldn't be taken.</exception>
    public void Run(IReadOnlyList<NoteFile> files, string root, Action<LintReport> take, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        // Settled before the work is shared out, that of the run as a whole too: settings are read once, by one thread.
        var whole = settings.Linter;
        var folders = Folders(files).Select(f => (Files: f, Linter: settings.LinterOf(RunFolder.FolderOf(f[0])))).ToList();
        var (rules, linters) = (settings.Rules, settings.Linters);

        // A few folders leave threads over for the notes of each.
        var leavesThreads = folders.Count < Environment.ProcessorCount;
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(folders, parallel, folder =>
            {
                var courses = new CaseloadLinter(folder.Linter) { IsParallel = leavesThreads };
                var report = Lint(folder.Files, courses, folder.Linter, root, progress, cancellation, (n, c) => whole.Report(n, c, linters));
                report = SetAside.Apply(report, Sidecars.Of(folder.Files, rules), today);
                take(_known?.Apply(report) ?? report);
            });
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.FirstOrDefault(x => x is IOException) is { } full)
        {
            // A full disk, of which each thread told.
            ExceptionDispatchInfo.Throw(full);
        }
    }

    /// <summary>What became of known findings, once all was run; null where none were given.</summary>
    /// <param name="asked">The rules that ran.</param>
    public BaselineUse? Use(IEnumerable<RuleInfo> asked) => _known?.Use(asked, settings.Linter.Tool);

    private IEnumerable<List<NoteFile>> Folders(IReadOnlyList<NoteFile> files) => files.Where(f => f.Folder is not null)
        .GroupBy(f => f.Folder!, StringComparer.Ordinal).Select(g => g.ToList())
        .Concat(files.Where(f => f.Folder is null).GroupBy(f => settings.LinterOf(RunFolder.FolderOf(f))).SelectMany(g => g.Chunk(AloneAtOnce)).Select(c => c.ToList()));

    private LintReport Lint(
        List<NoteFile> files, CaseloadLinter courses, NoteLinter linter, string root, IProgress<int>? progress, CancellationToken cancellation,
        Func<IEnumerable<NoteResult>, IEnumerable<CaseResult>, LintReport> report)
    {
        var notes = WorkTimes.Of(times, "reading files", () => NoteSet.Read(files, cancellation));
        var linted = courses.Lint(notes.Grouped, root, progress, cancellation);
        var alone = notes.Alone.Select(linter.Lint).ToList();
        progress?.Report(alone.Count);
        return Only is null
            ? report([.. linted.Notes, .. alone, .. notes.NotLinted], linted.Cases) with { Loose = linted.Loose }
            : report(linted.Notes.Where(n => n.Case == Only), linted.Cases.Where(c => c.Case == Only));
    }
}
