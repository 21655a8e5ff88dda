using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Reports;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>Keeps notes, ledger and reports on disk in step: reads what is known, finds reports that are missing or altered, and removes those of notes that are gone. For one thread.</summary>
/// <param name="store">Ledger and reports.</param>
/// <param name="known">What is known of the notes.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
internal sealed class ReportCare(WorkerStore store, KnownNotes known, TimeProvider time, ILogger log)
{
    private const int Together = 1024;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);

    private long _lastLook;
    private bool _isTidy;
    private bool _knewNothing;
    private bool _hasTold;

    /// <summary>Reads what the ledger knows, and compares it with the reports on disk.</summary>
    public void Load()
    {
        known.Clear();
        _isTidy = false;
        Compare();
        _knewNothing = known.Total == 0;
        foreach (var (folder, findings) in store.Ledger.Folders())
        {
            known.SetCase(folder, findings);
        }
    }

    /// <summary>Compares the ledger with the reports on disk, if that was long ago.</summary>
    public void Look()
    {
        if (time.GetElapsedTime(_lastLook) >= LookEvery)
        {
            Compare();
        }
    }

    /// <summary>The notes that are gone for sure, as a scan of the whole folder shows.</summary>
    public IReadOnlyList<string> Gone(FolderSnapshot snapshot)
    {
        var names = snapshot.Files.Select(f => f.File.Name).ToHashSet(StringComparer.Ordinal);
        var closed = snapshot.Files.Where(f => f.File.Kind == NoteFileKind.ClosedFolder).Select(f => f.File).ToList();
        var missing = known.Names.Where(n => !names.Contains(n)).ToList();
        if (!_isTidy)
        {
            // Reports of notes that went away while nobody watched. An empty folder may be a volume that isn't mounted yet.
            // A ledger that was just made knows nothing of them; any other knows all.
            var left = _knewNothing ? [.. store.Reports.Reported().Except(names.Select(ReportName.Of), StringComparer.Ordinal)] : missing;
            _isTidy = names.Count > 0 || left.Count == 0;
            if (!_isTidy)
            {
                TellOnce(left.Count);
                return [];
            }

            missing = left;
        }

        return [.. missing.Where(n => !closed.Exists(c => n.StartsWith(c.Name + "/", StringComparison.Ordinal)) && !IsOnAnotherVolume(n, snapshot.Root))];
    }

    /// <summary>Removes the reports and rows of notes that are gone.</summary>
    public void Remove(IReadOnlyList<string> gone)
    {
        var removed = 0;
        var struck = new List<Task>();
        foreach (var name in gone)
        {
            try
            {
                removed += store.Reports.Remove(name) ? 1 : 0;
                struck.Add(store.Ledger.Writer!.Write(c => c.Remove(name)));
                known.Remove(name);
            }
            catch (Exception e) when (e is not LedgerException and (IOException or UnauthorizedAccessException))
            {
                log.NotWritten(VisibleText.OnOneLine(name), e.GetType().Name);
            }
        }

        Task.WhenAll(struck).GetAwaiter().GetResult();
        if (removed > 0)
        {
            log.Removed(removed);
        }
    }

    private void Compare()
    {
        _lastLook = time.GetTimestamp();
        var batch = new List<ReportedNote>(Together);
        var compared = new List<Task<List<(string Name, KnownNote Note)>>>();
        store.Ledger.ForEach(row =>
        {
            batch.Add(new ReportedNote(row.Path, KnownNote.Of(row), row.Data, row.Page));
            if (batch.Count == Together)
            {
                Hand();
            }
        });
        Hand();
        var lacking = 0;
        foreach (var (name, note) in compared.SelectMany(c => c.GetAwaiter().GetResult()))
        {
            lacking += note.LacksReports ? 1 : 0;
            known.Set(name, note);
        }

        if (lacking > 0)
        {
            log.ReportsMissing(lacking);
        }

        // Each look at a report waits for the system: meanwhile the next rows are read.
        void Hand()
        {
            var rows = batch;
            batch = new List<ReportedNote>(Together);
            compared.Add(Task.Run(() => rows.ConvertAll(Compare)));
        }
    }

    private (string Name, KnownNote Note) Compare(ReportedNote row) =>
        (row.Name, row.Note.IsOpen || store.Reports.Holds(row.Name, row.Data, row.Page) ? row.Note : row.Note with { LacksReports = true });

    // The volume that the note was on isn't mounted: its folder is there, and is another one.
    private bool IsOnAnotherVolume(string name, string root) =>
        known.Find(name) is { Stamp.Device: not 0 and var device }
        && FileStamp.Of(Path.Combine(root, KnownNotes.FolderOf(name))) is { Kind: EntryKind.Folder, Device: not 0 and var now } && now != device;

    private void TellOnce(int reports)
    {
        if (!_hasTold)
        {
            log.EmptyButReported(reports);
        }

        _hasTold = true;
    }

    private readonly record struct ReportedNote(string Name, KnownNote Note, ReportCopy Data, ReportCopy Page);
}
