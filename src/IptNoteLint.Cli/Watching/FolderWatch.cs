using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Keeps the reports of a folder's notes up to date, a step at a time. A step scans the folder, lints the folders in which
/// something changed and has settled, since a changed note is context to the later ones of its case, and removes the reports
/// of notes that are gone. For one thread.
/// </summary>
internal sealed class FolderWatch(string folder, FolderLinter linter, ReportFolder reports, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, KnownFile> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunOutcome> _outcomes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unwritten = new(StringComparer.Ordinal);
    private readonly Settling _settling = new(time);
    private FolderSnapshot? _last;
    private TimeSpan _retry = FirstRetry;
    private bool _isTidy;

    /// <summary>Whether the folder could be scanned at the last step.</summary>
    public bool IsAway { get; private set; }

    /// <summary>Whether every file that was seen has settled.</summary>
    public bool HasSettled => _settling.Count == 0;

    /// <summary>What was found in all notes together.</summary>
    public RunOutcome Outcome => new(
        _known.Count > 0,
        _outcomes.Values.Any(o => o.HasFindings),
        IsAway || _unwritten.Count > 0 || _outcomes.Values.Any(o => o.HasTrouble));

    /// <summary>Takes a step.</summary>
    /// <returns>How long until the next step is due; null if nothing but an event or the regular scan calls for one.</returns>
    /// <exception cref="OperationCanceledException">The watch ends.</exception>
    public TimeSpan? Step(CancellationToken stop)
    {
        if (Scan() is not { } snapshot || !KeepsReportFolder())
        {
            return FirstRetry;
        }

        if (linter.Terms.Refresh())
        {
            log.TermsChanged();
            _known.Clear();
        }

        var names = snapshot.Files.Select(f => f.File.Name).ToHashSet(StringComparer.Ordinal);
        var gone = _known.Keys.Where(n => !names.Contains(n)).Concat(LeftFromBefore(names)).ToList();
        var changed = snapshot.Files.Where(HasChanged);
        var settled = _settling.Settle(changed, isFirst: _last is null);
        _last = snapshot;
        _unwritten.IntersectWith(names);
        Remove(gone);

        var files = snapshot.Files.ToLookup(f => f.File.Folder!, StringComparer.Ordinal);
        var folders = settled.Select(f => f.File.Folder!).Concat(gone.Select(FolderOf)).Distinct().Order(StringComparer.Ordinal);
        foreach (var name in folders)
        {
            stop.ThrowIfCancellationRequested();
            Lint(name, [.. files[name].Where(f => !_settling.IsWaiting(f.File.Name))], stop);
        }

        _retry = _unwritten.Count == 0 ? FirstRetry : _retry < LastRetry ? _retry * 2 : LastRetry;
        return _unwritten.Count == 0 ? _settling.Due() : _retry;
    }

    /// <summary>Reports the files that don't settle as unreadable.</summary>
    public void GiveUpWaiting()
    {
        var waiting = _last?.Files.Where(f => _settling.IsWaiting(f.File.Name)).ToList() ?? [];
        var report = linter.Unreadable(waiting.Select(f => NoteResult.NotLinted(
            f.File.Name, null, NoteStatus.Unreadable, "It was still being written; check it again when it is saved.")));
        foreach (var (seen, note) in waiting.Zip(report.Notes))
        {
            _outcomes["waiting for " + seen.File.Name] = RunOutcome.Of(report, linter.Terms.Options);
            Write(note, report, seen, "CHANGING");
        }
    }

    private FolderSnapshot? Scan()
    {
        try
        {
            var snapshot = FolderSnapshot.Take(folder);
            if (snapshot.Files.Count > 0 || _last is not { Files.Count: > 0 } || snapshot.IsOf(_last.Folder))
            {
                if (IsAway)
                {
                    log.FolderBack();
                }

                IsAway = false;
                return snapshot;
            }

            Leave("replaced by an empty folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Leave(e.GetType().Name);
        }

        return null;
    }

    private void Leave(string error)
    {
        if (!IsAway)
        {
            log.FolderAway(error);
        }

        IsAway = true;
    }

    // The report folder may be deleted at any time: every report is written again then.
    private bool KeepsReportFolder()
    {
        try
        {
            if (!reports.IsMarked)
            {
                log.ReportsGone();
                reports.Mark();
                _known.Clear();
                _isTidy = false;
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.NotWritten(NoteFiles.ReportMarker, e.GetType().Name);
            return false;
        }
    }

    // Reports of notes that went away while nobody watched. An empty folder may be a volume that isn't mounted yet.
    private List<string> LeftFromBefore(HashSet<string> names)
    {
        if (_isTidy)
        {
            return [];
        }

        var left = reports.Reported().Where(n => !names.Contains(n)).ToList();
        _isTidy = names.Count > 0 || left.Count == 0;
        if (!_isTidy && _last is null)
        {
            log.EmptyButReported(left.Count);
        }

        return _isTidy ? left : [];
    }

    private bool HasChanged(SeenFile seen) =>
        !_known.TryGetValue(seen.File.Name, out var known) || known.Seen != seen
        || (known.MayBecomeReadable && NoteReader.Read(seen.File.Path, seen.File.Name).Code != known.Code);

    private void Remove(List<string> gone)
    {
        var removed = 0;
        foreach (var name in gone)
        {
            try
            {
                removed += reports.Remove(name) ? 1 : 0;
                _known.Remove(name);
                _unwritten.Remove(name);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                log.NotWritten(VisibleText.OnOneLine(name), e.GetType().Name);
            }
        }

        if (removed > 0)
        {
            log.Removed(removed);
        }
    }

    private void Lint(string name, IReadOnlyList<SeenFile> files, CancellationToken stop)
    {
        var start = time.GetTimestamp();
        var notes = NoteSet.Read(files.Select(f => f.File), stop);
        var torn = files.Where(f => notes.Outcomes[f.File.Name] is var o && (o.Stamp is { } s ? s != f.Stamp : o.Code is "CHANGING" or "NOT_FOUND")).ToList();
        torn.ForEach(_settling.Restart);
        var report = linter.Lint([.. files.Except(torn).Select(f => f.File)], notes.Without(torn.Select(f => f.File.Name)), stop);
        var seen = files.ToDictionary(f => f.File.Name, StringComparer.Ordinal);
        var written = report.Notes.Sum(n => Write(n, report, seen[n.Path], notes.Outcomes[n.Path].Code));
        _outcomes[name] = RunOutcome.Of(report, linter.Terms.Options);
        foreach (var (note, fault) in report.Notes.SelectMany(n => n.Results.Where(RunOutcome.IsToolFault).Select(r => (n, r))))
        {
            log.RuleFailed(VisibleText.OnOneLine(note.Path), fault.RuleId, fault.Message);
        }

        log.Linted(
            report.Notes.Count(n => n.Status == NoteStatus.Linted),
            report.Notes.Sum(n => n.Findings.Count()),
            report.Notes.Count(n => n.Status == NoteStatus.Unreadable),
            report.Notes.Count(n => n.Status == NoteStatus.Skipped),
            written,
            (long)time.GetElapsedTime(start).TotalMilliseconds);
    }

    private int Write(NoteResult note, LintReport report, SeenFile seen, string? code)
    {
        var shown = VisibleText.OnOneLine(note.Path);
        try
        {
            var written = linter.Write(note, report);
            if (code is not null && !(_known.TryGetValue(note.Path, out var before) && before.Code == code))
            {
                log.NotRead(shown, code);
            }

            _known[note.Path] = new KnownFile(seen, code);
            _unwritten.Remove(note.Path);
            return written;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _known.Remove(note.Path);
            if (_unwritten.Add(note.Path))
            {
                log.NotWritten(shown, e.GetType().Name);
            }

            return 0;
        }
    }

    private static string FolderOf(string name) => name.LastIndexOf('/') is var slash and >= 0 ? name[..slash] : "";

    /// <summary>A version of a file whose reports are written.</summary>
    private sealed record KnownFile(SeenFile Seen, string? Code)
    {
        // What is wrong with these may be mended without a change of the file.
        public bool MayBecomeReadable => Code is "NO_PERMISSION" or "IO" or "NOT_FOUND";
    }
}
