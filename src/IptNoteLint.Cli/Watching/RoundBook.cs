using IptNoteLint.Cli.Store;
using IptNoteLint.Reports;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>Takes what came of rounds into what is known, and tells of it. What was written is only known of once its row is durable. For one thread.</summary>
/// <param name="store">The ledger.</param>
/// <param name="known">What is known.</param>
/// <param name="settling">What is still changing.</param>
/// <param name="tally">What was done since the start.</param>
/// <param name="log">The log.</param>
internal sealed class RoundBook(WorkerStore store, KnownNotes known, Settling settling, WatchTally tally, ILogger log)
{
    /// <summary>The notes whose reports could not be written.</summary>
    public HashSet<string> Unwritten { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a round in.</summary>
    /// <exception cref="LedgerException">A row could not be written; all others are taken in.</exception>
    /// <exception cref="IOException">No report could be written.</exception>
    public void Take(Round round)
    {
        LedgerException? failure = null;
        foreach (var (row, saved) in round.Rows)
        {
            try
            {
                saved.GetAwaiter().GetResult();
                Take(row);
            }
            catch (LedgerException e)
            {
                failure = e;
            }
        }

        foreach (var name in round.Unwritten.Where(Unwritten.Add))
        {
            log.NotWritten(VisibleText.OnOneLine(name), round.IsPaused ? "the folder can't be written" : "something stands in its way");
        }

        foreach (var (folder, findings) in round.Cases.Where(c => known.SetCase(c.Folder, c.Findings)))
        {
            store.Ledger.Writer!.Write(c => c.SaveFolder(folder, findings)).GetAwaiter().GetResult();
        }

        round.Torn.ToList().ForEach(settling.Restart);

        // A claim is all that the ledger has of a new note, and one that is gone doesn't come back to be struck out.
        Task.WhenAll(round.Torn.Select(t => t.File.Name).Where(n => known.Find(n) is null).Select(n => store.Ledger.Writer!.Write(c => c.Remove(n)))).GetAwaiter().GetResult();

        if (failure is not null)
        {
            throw failure;
        }

        if (round.IsPaused)
        {
            throw new IOException("The folder of reports can't be written.");
        }
    }

    /// <summary>Logs what came of a round: counts and codes.</summary>
    public void Tell(Round round, TimeSpan took)
    {
        foreach (var (note, fault) in round.Faults)
        {
            log.RuleFailed(VisibleText.OnOneLine(note), fault.RuleId, fault.Message);
        }

        if (round.Rows.Count > 0)
        {
            var held = round.Rows.Count(r => r.Row.State == NoteState.Held);
            log.Linted(
                round.Linted, round.Rows.Sum(r => r.Row.Findings.Total), held, round.Rows.Count - round.Linted - held, round.Reports, (long)took.TotalMilliseconds);
        }
    }

    private void Take(LedgerRow row)
    {
        if (row.Code is not null && known.Find(row.Path)?.Code != row.Code)
        {
            log.NotRead(VisibleText.OnOneLine(row.Path), row.Code);
        }

        known.Set(row.Path, KnownNote.Of(row));
        Unwritten.Remove(row.Path);
        tally.Handle(row);
    }
}
