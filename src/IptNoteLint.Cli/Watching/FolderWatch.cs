using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Reports;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Keeps the reports of a folder's notes up to date, a step at a time. A step looks at the folder, or at the files that events
/// told of, lints what has changed and has settled, and removes the reports of notes that are gone. For one thread.
/// </summary>
internal sealed class FolderWatch
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly string _folder;
    private readonly FolderTerms _terms;
    private readonly WorkerStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly FolderView _view;
    private readonly NoteDesk _desk;
    private readonly KnownNotes _known = new();
    private readonly Settling _settling;
    private readonly ReportCare _care;
    private readonly Cookies _cookies;
    private readonly HashSet<string> _unwritten = new(StringComparer.Ordinal);
    private readonly HashSet<string> _purged = new(StringComparer.Ordinal);
    private readonly string? _doneMarker;
    private bool _isFirst = true;

    /// <summary>Prepares to watch.</summary>
    /// <param name="folder">The folder of notes.</param>
    /// <param name="terms">The terms on which they are linted.</param>
    /// <param name="store">What is kept.</param>
    /// <param name="doneMarker">What is added to a note's name in the name of the file that says that it is written; null where no such file is waited for.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    public FolderWatch(string folder, FolderTerms terms, WorkerStore store, string? doneMarker, TimeProvider time, ILogger log)
    {
        (_folder, _terms, _store, _doneMarker, _time, _log) = (folder, terms, store, doneMarker, time, log);
        _view = new FolderView(folder, log);
        _desk = new NoteDesk(terms, store, time);
        _settling = new Settling(time);
        _care = new ReportCare(store, _known, time, log);
        _cookies = new Cookies(store.Reports);
    }

    /// <summary>Whether the folder could be looked at in the last step.</summary>
    public bool IsAway => _view.IsAway;

    /// <summary>Why nothing is linted just now, such as <c>REPORTS</c>; null where all is well.</summary>
    public string? Pause { get; private set; }

    /// <summary>Whether every file that was seen has settled and is reported.</summary>
    public bool HasSettled => _settling.Count == 0;

    /// <summary>What was done since the start.</summary>
    public WatchTally Tally { get; } = new();

    /// <summary>What was found in all notes together.</summary>
    public RunOutcome Outcome => new(
        _known.Total > 0,
        _terms.Options.Fails(_known.Count),
        IsAway || Pause is not null || _unwritten.Count > 0 || _known.Troubled > 0);

    /// <summary>Takes a step over the whole folder.</summary>
    /// <inheritdoc cref="Step(Hints, CancellationToken)"/>
    public TimeSpan? Step(CancellationToken stop) => Step(Hints.Scan, stop);

    /// <summary>Takes a step.</summary>
    /// <param name="hints">What to look at.</param>
    /// <param name="stop">Ends the step.</param>
    /// <returns>How long until the next step is due; null if nothing but an event or the regular scan calls for one.</returns>
    /// <exception cref="OperationCanceledException">The watch ends.</exception>
    public TimeSpan? Step(Hints hints, CancellationToken stop)
    {
        try
        {
            if (_store.Ensure())
            {
                Load();
                hints = Hints.Scan;
            }

            var due = Take(hints, stop);
            Resume();
            return due;
        }
        catch (LedgerException e)
        {
            if (e.Fault == LedgerFault.Corrupt)
            {
                _store.Close();
            }

            Suspend("LEDGER", e.Fault.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Suspend("REPORTS", e.GetType().Name);
        }

        return Retry;
    }

    /// <summary>Reports the files that don't settle as unreadable.</summary>
    public void GiveUpWaiting()
    {
        var round = new Round();
        foreach (var seen in _settling.Waiting.Select(n => NoteFiles.At(_folder, n, out _)).OfType<NoteFile>().Select(FolderSnapshot.See).ToList())
        {
            var outcome = ReadOutcome.Failed("CHANGING", "It was still being written; check it again when it is saved.");
            _desk.Hold(new NoteVersion(seen) { Outcome = outcome, Before = _known.Find(seen.File.Name) }, TermsOf(seen.File), round);
        }

        Merge(round);
    }

    private TimeSpan? Take(Hints hints, CancellationToken stop)
    {
        var cookies = _cookies.Find(hints);
        if (_view.IsNew || hints.NeedsScan || _view.Look(hints.Names.Concat(_settling.Waiting).Concat(DueForRetry())) is not { } seen)
        {
            if (_view.Scan() is not { } snapshot)
            {
                return Retry;
            }

            if (_terms.Refresh())
            {
                _log.TermsChanged();
            }

            _care.Look();
            Lint(snapshot.Files, _care.Gone(snapshot), stop);
        }
        else
        {
            Lint(seen, [], stop);
        }

        _cookies.Answer(cookies, hints, [.. _settling.Waiting, .. _unwritten]);
        return _unwritten.Count > 0 ? Retry : _settling.Due() ?? NextRetry();
    }

    private void Lint(IReadOnlyList<SeenFile> seen, IReadOnlyList<string> gone, CancellationToken stop)
    {
        var start = _time.GetTimestamp();
        var isFirst = _isFirst;
        _isFirst = false;
        var settled = _settling.Settle(seen.Where(HasMarker).Where(IsToBeDone), isFirst);
        var casesLeft = Remove(gone);
        var round = new Round();
        var (suspects, others) = (settled.Where(IsSuspect).ToList(), settled.Where(s => !IsSuspect(s)).ToLookup(s => s.File.Folder!, StringComparer.Ordinal));
        var work = others.Select(g => g.Key).Union(casesLeft, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(f => (Folder: f, Files: others[f].ToList(), Terms: _terms.Of(Path.Combine(_folder, f)))).ToList();
        try
        {
            Parallel.ForEach(work, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, w => Run(w.Folder, w.Files, w.Terms, round, stop));

            // At these the worker broke off before. Nothing else is in hand while they are linted, so that nothing else is suspected.
            suspects.ForEach(s => Run(s.File.Folder!, [s], TermsOf(s.File), round, stop));
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
        finally
        {
            Merge(round);
        }

        Tell(round, start);
    }

    private void Run(string folder, IReadOnlyList<SeenFile> files, Terms terms, Round round, CancellationToken stop)
    {
        var found = new FolderRound(_desk, _known, _folder, NoteArguments.NameOf(_folder), folder, terms, round, stop).Run(files, _settling.IsWaiting);
        round.AddCase(folder, found);
    }

    // What was written is only known of once its row is durable.
    private void Merge(Round round)
    {
        LedgerException? failure = null;
        foreach (var (row, saved) in round.Rows)
        {
            try
            {
                saved.GetAwaiter().GetResult();
                if (row.Code is not null && _known.Find(row.Path)?.Code != row.Code)
                {
                    _log.NotRead(VisibleText.OnOneLine(row.Path), row.Code);
                }

                _known.Set(row.Path, KnownNote.Of(row));
                _unwritten.Remove(row.Path);
                Tally.Handle(row);
            }
            catch (LedgerException e)
            {
                failure = e;
            }
        }

        foreach (var name in round.Unwritten.Where(_unwritten.Add))
        {
            _log.NotWritten(VisibleText.OnOneLine(name), round.IsPaused ? "the folder can't be written" : "it stands in the way");
        }

        foreach (var (folder, findings) in round.Cases.Where(c => _known.SetCase(c.Folder, c.Findings)))
        {
            _ = _store.Ledger.Writer!.Write(c => c.SaveFolder(folder, findings));
        }

        foreach (var torn in round.Torn)
        {
            _settling.Restart(torn);
        }

        if (failure is not null)
        {
            throw failure;
        }

        if (round.IsPaused)
        {
            throw new IOException("The folder of reports can't be written.");
        }
    }

    private void Tell(Round round, long start)
    {
        foreach (var (note, fault) in round.Faults)
        {
            _log.RuleFailed(VisibleText.OnOneLine(note), fault.RuleId, fault.Message);
        }

        if (round.Rows.Count > 0)
        {
            var held = round.Rows.Count(r => r.Row.State == NoteState.Held);
            _log.Linted(
                round.Linted, round.Rows.Sum(r => r.Row.Findings.Total), held, round.Rows.Count - round.Linted - held, round.Reports,
                (long)_time.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private void Load()
    {
        if (_store.SetAside is { } aside)
        {
            _log.LedgerSetAside(Path.GetFileName(aside));
        }

        _unwritten.Clear();
        _purged.Clear();
        _purged.UnionWith(_store.Ledger.Purged());
        _store.Ledger.Writer!.Write(c => c.CountCrashes()).GetAwaiter().GetResult();
        _care.Load();
    }

    private bool HasMarker(SeenFile seen) => _doneMarker is null || seen.File.Kind == NoteFileKind.ClosedFolder || File.Exists(seen.File.Path + _doneMarker);

    private bool IsToBeDone(SeenFile seen) => _known.Find(seen.File.Name) is not { } known
        ? _purged.Count == 0 || !_purged.Contains(PurgedVersion.Of(seen.File.Name, seen.Stamp))
        : known.State == NoteState.Running || known.Stamp != seen.Stamp || known.Sidecar != seen.Sidecar || known.LacksReports
            || known.Terms != TermsOf(seen.File).Key || !known.HoldsOn(_terms.Today) || known.NextTry <= _time.GetUtcNow();

    private bool IsSuspect(SeenFile seen) => _known.Find(seen.File.Name) is { Crashes: > 0 };

    private Terms TermsOf(NoteFile file) => _terms.Of(Path.Combine(_folder, file.Folder!));

    private IEnumerable<string> DueForRetry() => _known.Retried.Where(r => r.Note.NextTry <= _time.GetUtcNow()).Select(r => r.Name);

    private TimeSpan? NextRetry() => _known.Retried.Select(r => r.Note.NextTry - _time.GetUtcNow()).Min() is { } next ? next > TimeSpan.Zero ? next : TimeSpan.Zero : null;

    // The folders whose courses have lost a note.
    private List<string> Remove(IReadOnlyList<string> gone)
    {
        var cases = gone.Where(n => _known.Find(n) is { InCase: true }).Select(KnownNotes.FolderOf).Distinct(StringComparer.Ordinal).ToList();
        _unwritten.ExceptWith(gone);
        _care.Remove(gone);
        Tally.Remove(gone.Count);
        return cases;
    }

    private void Suspend(string pause, string error)
    {
        if (Pause != pause)
        {
            _log.Paused(pause, error);
        }

        Pause = pause;
    }

    private void Resume()
    {
        if (Pause is not null)
        {
            _log.Resumed();
        }

        Pause = null;
    }
}
