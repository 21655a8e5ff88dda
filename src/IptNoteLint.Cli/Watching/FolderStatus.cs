using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Watching;

/// <summary>How far the reports of a folder are, as its ledger and a look at the folder tell.</summary>
/// <param name="Reported">Notes that are linted and reported.</param>
/// <param name="Waiting">Files that are new or changed and not handled yet.</param>
/// <param name="Findings">What was found in notes and courses.</param>
/// <param name="Held">The files that were not linted, by name.</param>
internal sealed record FolderStatus(int Reported, int Waiting, FindingCounts Findings, IReadOnlyList<LedgerRow> Held)
{
    /// <summary>Who keeps the reports up to date; null if no worker does.</summary>
    public string? Worker { get; init; }

    /// <summary>What the worker last said of itself: <c>OK</c>, or why it waits.</summary>
    public string? State { get; init; }

    /// <summary>Whether the folder could not be looked at.</summary>
    public bool IsAway { get; init; }

    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder of notes.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <exception cref="LedgerException">The ledger can't be read.</exception>
    public static FolderStatus Read(string folder, Ledger ledger)
    {
        var handled = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var (reported, findings) = (0, default(FindingCounts));
        ledger.ForEach(row =>
        {
            reported += row.State == NoteState.Done ? 1 : 0;
            findings += row.Findings;
            if (!row.IsOpen)
            {
                handled[row.Path] = row.Stamp;
            }
        });
        findings = ledger.Folders().Aggregate(findings, (sum, f) => sum + f.Findings);
        var files = FilesOf(folder);
        var purged = ledger.Purged().ToHashSet(StringComparer.Ordinal);
        var waiting = files?.Count(f => handled.TryGetValue(f.File.Name, out var stamp) ? stamp != f.Stamp : !purged.Contains(PurgedVersion.Of(f.File.Name, f.Stamp))) ?? 0;
        var isRunning = FolderLock.IsTaken(WorkerStore.LockOf(ledger.Path));
        return new FolderStatus(reported, waiting, findings, [.. ledger.Held()])
        {
            Worker = isRunning ? FolderLock.HolderOf(WorkerStore.LockOf(ledger.Path)) ?? "unknown" : null,
            State = isRunning ? ledger.Said("state") : null,
            IsAway = files is null,
        };
    }

    private static IReadOnlyList<SeenFile>? FilesOf(string folder)
    {
        try
        {
            return FolderSnapshot.Take(folder).Files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
