using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// Writes the changes of a ledger in order, several to a commit: whatever comes within a short time, up to a limit, becomes
/// durable together. Safe for many threads; it has one of its own, so that it gets on while all others wait for it.
/// </summary>
internal sealed class LedgerWriter : IDisposable
{
    private const int MostTogether = 20;
    private const int MostWaiting = 1000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);

    private readonly BlockingCollection<LedgerWrite> _queue = new(MostWaiting);
    private readonly SqliteConnection _connection;
    private readonly LedgerChanges _changes;
    private readonly Thread _thread;

    /// <summary>Begins to write.</summary>
    /// <param name="connection">The ledger; closed with the writer.</param>
    public LedgerWriter(SqliteConnection connection)
    {
        _connection = connection;
        _changes = new LedgerChanges(connection);
        _thread = new Thread(Work) { IsBackground = true, Name = "ledger" };
        _thread.Start();
    }

    /// <summary>Writes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isAwaited">Whether somebody can't go on without it: then nothing more is waited for.</param>
    /// <returns>Ends when the change is durable, or with a <see cref="LedgerException"/> when it can't be written, and nothing of it is.</returns>
    /// <exception cref="LedgerException">The ledger was closed.</exception>
    public Task Write(Action<LedgerChanges> change, bool isAwaited = false)
    {
        var write = new LedgerWrite(change, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), isAwaited);
        try
        {
            _queue.Add(write);
        }
        catch (InvalidOperationException e)
        {
            throw new LedgerException(LedgerFault.Unavailable, "The ledger was closed.", e);
        }

        return write.Done.Task;
    }

    /// <summary>Ends when all changes that were handed in are written.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _changes.Dispose();
        _connection.Dispose();
    }

    private void Work()
    {
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            var batch = Gather(first);
            try
            {
                _changes.Commit(batch.Select(w => w.Change));
                batch.ForEach(w => w.Done.SetResult());
            }
            catch (Exception e)
            {
                var told = e is SqliteException s ? LedgerException.Of(s) : e;
                batch.ForEach(w => w.Done.SetException(told));
            }
        }
    }

    private List<LedgerWrite> Gather(LedgerWrite first)
    {
        var batch = new List<LedgerWrite>(MostTogether) { first };
        var until = Environment.TickCount64 + (long)LongestWait.TotalMilliseconds;
        while (batch.Count < MostTogether)
        {
            var wait = batch.Exists(w => w.IsAwaited) ? 0 : (int)Math.Max(0, until - Environment.TickCount64);
            if (!_queue.TryTake(out var next, wait))
            {
                break;
            }

            batch.Add(next);
        }

        return batch;
    }

    private sealed record LedgerWrite(Action<LedgerChanges> Change, TaskCompletionSource Done, bool IsAwaited);
}
