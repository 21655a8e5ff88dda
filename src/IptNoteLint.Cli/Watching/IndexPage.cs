using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Reports;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>Keeps the page among the reports that lists them all. For one thread.</summary>
/// <param name="folder">The folder of notes.</param>
/// <param name="store">Ledger and reports.</param>
/// <param name="known">What is known of the notes.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
internal sealed class IndexPage(string folder, WorkerStore store, KnownNotes known, TimeProvider time, ILogger log)
{
    /// <summary>Its name. No report of a note can have it: those end in <c>.html</c> and <c>.json</c>.</summary>
    public const string FileName = "index.htm";

    // The list may be long, and a folder may change all the time.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private bool _isStale;
    private long? _lastWrite;

    /// <summary>Something on the page is no longer so.</summary>
    public void Mark() => _isStale = true;

    /// <summary>Writes the page if something on it is no longer so, but not too often.</summary>
    /// <returns>How long until it is to be written; null if it is up to date.</returns>
    public TimeSpan? WriteIfDue()
    {
        if (!_isStale)
        {
            return null;
        }

        if (_lastWrite is { } last && Pause - time.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
        {
            return wait;
        }

        _isStale = false;
        _lastWrite = time.GetTimestamp();
        Write();
        return null;
    }

    /// <summary>Writes the page if something on it is no longer so.</summary>
    /// <exception cref="LedgerException">The ledger can't be read.</exception>
    public void Finish()
    {
        if (_isStale)
        {
            _isStale = false;
            Write();
        }
    }

    private void Write()
    {
        try
        {
            var held = store.Ledger.Held().Select(r => new IndexedFault(r.Path, r.Code!, r.At, r.Tries, r.NextTry) { Page = ReportName.Of(r.Path) }).ToList();
            var notes = known.Listed.Select(n => new IndexedNote(n.Name, n.Note.Findings.Total) { Page = ReportName.Of(n.Name) });
            store.Reports.WriteBeside(FileName, HtmlIndex.Write(NoteArguments.NameOf(folder), notes, known.Total - held.Count, held));
        }
        catch (Exception e) when (e is not LedgerException and (IOException or UnauthorizedAccessException))
        {
            log.NoIndex(e.GetType().Name);
        }
    }
}
