using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>What a purge takes away, or would.</summary>
/// <param name="Notes">Notes whose reports and rows are old.</param>
/// <param name="SetAside">Damaged ledgers that were set aside long ago.</param>
internal sealed record PurgeCounts(int Notes, int SetAside);

/// <summary>Takes away what was kept long enough: reports, rows and results. Notes are never touched; one that is still there isn't linted again until it changes.</summary>
/// <param name="store">What is kept; its lock is held.</param>
/// <param name="before">What was last handled before this moment is old.</param>
internal sealed class Purge(WorkerStore store, DateTimeOffset before)
{
    /// <summary>Looks what is old.</summary>
    /// <exception cref="LedgerException">The ledger can't be read.</exception>
    public PurgeCounts Count() => new(OldNotes().Count, OldLedgers().Count());

    /// <summary>Takes away what is old.</summary>
    /// <exception cref="LedgerException">The ledger can't be written.</exception>
    /// <exception cref="IOException">A report can't be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public PurgeCounts Run()
    {
        var old = OldNotes();
        foreach (var (path, stamp) in old)
        {
            store.Reports.Remove(path);
            store.Ledger.Writer!.Write(c => c.Purge(path, PurgedVersion.Of(path, stamp))).GetAwaiter().GetResult();
        }

        store.Ledger.Writer!.Write(c => c.PurgeResults(before)).GetAwaiter().GetResult();
        var ledgers = OldLedgers().ToList();
        ledgers.ForEach(File.Delete);
        var ledger = store.Ledger.Path;
        store.Close();
        Ledger.Compact(ledger);
        return new PurgeCounts(old.Count, ledgers.Count);
    }

    private List<(string Path, FileStamp Stamp)> OldNotes()
    {
        var old = new List<(string, FileStamp)>();
        store.Ledger.ForEach(row =>
        {
            if (row.At < before && !row.IsOpen)
            {
                old.Add((row.Path, row.Stamp));
            }
        });
        return old;
    }

    private IEnumerable<string> OldLedgers()
    {
        var ledger = store.Ledger.Path;
        return Directory.EnumerateFiles(Path.GetDirectoryName(ledger)!, Path.GetFileName(ledger) + ".damaged-*").Where(f => File.GetLastWriteTimeUtc(f) < before);
    }
}
