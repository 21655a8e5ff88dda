using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
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
    private readonly RoundBook _book;
    private readonly Agenda _agenda;
    private readonly WatchCondition _condition;
    private readonly IndexPage _index;
    private bool _isFirst = true;
    private bool _hasLoaded;

    /// <summary>Prepares to watch.</summary>
    /// <param name="folder">The folder of notes.</param>
    /// <param name="terms">The terms on which they are linted.</param>
    /// <param name="store">What is kept.</param>
    /// <param name="doneMarker">What is added to a note's name in the name of the file that says that it is written; null where no such file is waited for.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    /// <param name="longest">How long reading a note may take, and asking the rules about it; null for <see cref="NoteLimit.Usual"/>.</param>
    public FolderWatch(string folder, FolderTerms terms, WorkerStore store, string? doneMarker, TimeProvider time, ILogger log, TimeSpan? longest = null)
    {
        (_folder, _terms, _store, _time, _log) = (folder, terms, store, time, log);
        _view = new FolderView(folder, log);
        _desk = new NoteDesk(terms, store, Tally, time, longest ?? NoteLimit.Usual);
        _settling = new Settling(time);
        _care = new ReportCare(store, _known, time, log);
        _cookies = new Cookies(store.Reports);
        _book = new RoundBook(store, _known, _settling, Tally, log);
        _agenda = new Agenda(folder, terms, _known, doneMarker, time);
        _condition = new WatchCondition(store, log);
        _index = new IndexPage(folder, store, _known, time, log);
    }

    /// <summary>Whether the folder could be looked at in the last step.</summary>
    public bool IsAway => _view.IsAway;

    /// <summary>Why nothing is linted just now, a <see cref="WatchState"/>; null where all is well.</summary>
    public string? Pause => _condition.Pause;

    /// <summary>What the worker would say of itself: a <see cref="WatchState"/>.</summary>
    public string State => IsAway ? WatchState.Away : Pause ?? WatchState.Fine;

    /// <summary>How many notes have reports.</summary>
    public int Known => _known.Total;

    /// <summary>How many notes have changed and are still to be handled.</summary>
    public int Waiting => _settling.Count + _book.Unwritten.Count;

    /// <summary>Whether every file that was seen has settled and is reported.</summary>
    public bool HasSettled => _settling.Count == 0;

    /// <summary>What was done since the start.</summary>
    public WatchTally Tally { get; } = new();

    /// <summary>What was found in all notes together.</summary>
    public RunOutcome Outcome => new(
        _known.Total > 0,
        _terms.Options.Fails(_known.Count),
        IsAway || Pause is not null || _book.Unwritten.Count > 0 || _known.Troubled > 0);

    /// <summary>Takes a step over the whole folder.</summary>
    /// <inheritdoc cref="Step(Hints, CancellationToken)"/>
    public TimeSpan? Step(CancellationToken stop) => Step(Hints.Scan, stop);

    /// <summary>Takes a step.</summary>
    /// <param name="hints">What to look at.</param>
    /// <param name="stop">Ends the step.</param>
    /// <returns>How long until the next step is due; null if nothing but an event or the regular scan calls for one.</returns>
    /// <exception cref="OperationCanceledException">The watch ends.</exception>
    public TimeSpan? Step(Hints hints, CancellationToken stop) => Step(hints, isLedgerNew: false, stop);

    private TimeSpan? Step(Hints hints, bool isLedgerNew, CancellationToken stop)
    {
        Tally.Beat(_time.GetTimestamp());

        // Where there are very many notes, both take their time: the folder is looked at while the ledger is read.
        var ahead = _isFirst ? Task.Run(_view.Scan) : null;
        try
        {
            if (_store.Ensure())
            {
                Load();
                hints = Hints.Scan;
            }

            var due = Take(hints, ahead, stop);
            _condition.Resume();
            _condition.Say(State);
            return due;
        }
        catch (LedgerException e)
        {
            // Opened anew, what can't be written just now may be written then.
            _store.Close();
            ahead?.Wait(CancellationToken.None);
            if (e.Fault == LedgerFault.Corrupt)
            {
                _store.Condemn();
                if (!isLedgerNew)
                {
                    return Step(Hints.Scan, isLedgerNew: true, stop);
                }
            }

            _condition.Suspend(WatchState.Ledger, e.Fault.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _condition.Suspend(WatchState.Reports, e.GetType().Name);
            _condition.Say(State);
        }

        finally
        {
            ahead?.Wait(CancellationToken.None);
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
            _desk.Hold(new NoteVersion(seen) { Outcome = outcome, Before = _known.Find(seen.File.Name) }, _agenda.TermsOf(seen.File), round);
        }

        _book.Take(round);
    }

    /// <summary>Lets go of what is in hand, and closes what was kept open. To be called when no step will follow.</summary>
    public void End()
    {
        try
        {
            _index.Finish();
            _store.Ledger.Writer!.Write(c => c.Release(), isAwaited: true).GetAwaiter().GetResult();
        }
        catch (LedgerException)
        {
            // It isn't open or can't be written: what was in hand is linted with care the next time.
        }

        _store.Dispose();
    }

    private TimeSpan? Take(Hints hints, Task<FolderSnapshot?>? ahead, CancellationToken stop)
    {
        var cookies = _cookies.Find(hints);
        if (ahead is not null || _view.IsNew || hints.NeedsScan || _view.Look(hints.Names.Concat(_settling.Waiting).Concat(_agenda.DueForRetry())) is not { } seen)
        {
            if ((ahead is null ? _view.Scan() : ahead.GetAwaiter().GetResult()) is not { } snapshot)
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

        _cookies.Answer(cookies, hints, [.. _settling.Waiting, .. _book.Unwritten]);
        TimeSpan?[] due = [_index.WriteIfDue(), _book.Unwritten.Count > 0 ? Retry : null, _settling.Due(), _agenda.NextRetry()];
        return due.Min();
    }

    private void Lint(IReadOnlyList<SeenFile> seen, IReadOnlyList<string> gone, CancellationToken stop)
    {
        var isFirst = _isFirst;
        _isFirst = false;
        var settled = _settling.Settle(seen.Where(_agenda.IsToBeDone), isFirst);
        var casesLeft = Remove(gone);
        var (suspects, others) = (settled.Where(_agenda.IsSuspect).ToList(), settled.Where(s => !_agenda.IsSuspect(s)).ToLookup(s => s.File.Folder!, StringComparer.Ordinal));
        var work = others.Select(g => g.Key).Union(casesLeft, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(f => (Folder: f, Files: others[f].ToList(), Terms: _terms.Of(Path.Combine(_folder, f)))).ToList();
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Play(round => Parallel.ForEach(work, options, w => Run(w.Folder, w.Files, w.Terms, round, stop)));

        // At these the worker broke off before. Nothing else is in hand while they are linted, so that nothing else is suspected;
        // each is known before the next, so that the notes of a course find each other.
        suspects.ForEach(s => Play(round => Run(s.File.Folder!, [s], _agenda.TermsOf(s.File), round, stop)));
        if (settled.Count + gone.Count > 0 || isFirst)
        {
            _index.Mark();
        }
    }

    private void Play(Action<Round> work)
    {
        var start = _time.GetTimestamp();
        var round = new Round();
        try
        {
            work(round);
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
        finally
        {
            _book.Take(round);
        }

        _book.Tell(round, _time.GetElapsedTime(start));
    }

    private void Run(string folder, IReadOnlyList<SeenFile> files, Terms terms, Round round, CancellationToken stop)
    {
        var found = new FolderRound(_desk, _known, _folder, NoteArguments.NameOf(_folder), folder, terms, round, stop).Run(files, _settling.IsWaiting);
        round.AddCase(folder, found);
    }

    private void Load()
    {
        if (_store.SetAside is { } aside)
        {
            _log.LedgerSetAside(Path.GetFileName(aside));
        }

        _condition.Forget();
        _book.Unwritten.Clear();
        _agenda.Take(_store.Ledger.Purged());

        // Only a worker before this one can have broken off.
        _store.Ledger.Writer!.Write(_hasLoaded ? c => c.Release() : c => c.CountCrashes(), isAwaited: true).GetAwaiter().GetResult();
        _hasLoaded = true;
        _care.Load();
    }

    // The folders whose courses have lost a note.
    private List<string> Remove(IReadOnlyList<string> gone)
    {
        var cases = gone.Where(n => _known.Find(n) is { InCase: true }).Select(KnownNotes.FolderOf).Distinct(StringComparer.Ordinal).ToList();
        _book.Unwritten.ExceptWith(gone);
        _care.Remove(gone);
        Tally.Remove(gone.Count);
        return cases;
    }
}
