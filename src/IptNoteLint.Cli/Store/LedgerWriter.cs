using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// Writes the changes of a ledger in order, several to a commit: whatever comes within a short time, up to a limit, becomes
/// durable together. Safe for many threads.
/// </summary>
internal sealed class LedgerWriter : IDisposable
{
    private const int MostTogether = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);

    private readonly Channel<LedgerWrite> _queue =
        Channel.CreateBounded<LedgerWrite>(new BoundedChannelOptions(1000) { SingleReader = true });

    private readonly SqliteConnection _connection;
    private readonly LedgerChanges _changes;
    private readonly Task _work;

    /// <summary>Begins to write.</summary>
    /// <param name="connection">The ledger; closed with the writer.</param>
    public LedgerWriter(SqliteConnection connection)
    {
        _connection = connection;
        _changes = new LedgerChanges(connection);
        _work = Task.Run(WriteAsync);
    }

    /// <summary>Writes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isAwaited">Whether somebody can't go on without it: then nothing more is waited for.</param>
    /// <returns>Ends when the change is durable.</returns>
    /// <exception cref="LedgerException">It can't be written, and nothing of it is.</exception>
    public async Task Write(Action<LedgerChanges> change, bool isAwaited = false)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _queue.Writer.WriteAsync(new LedgerWrite(change, done, isAwaited)).ConfigureAwait(false);
        await done.Task.ConfigureAwait(false);
    }

    /// <summary>Ends when all changes that were handed in are written.</summary>
    public void Dispose()
    {
        if (_queue.Writer.TryComplete())
        {
            _work.Wait();
            _changes.Dispose();
            _connection.Dispose();
        }
    }

    private async Task WriteAsync()
    {
        var batch = new List<LedgerWrite>();
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            await GatherAsync(batch).ConfigureAwait(false);
            try
            {
                _changes.Commit(batch.Select(b => b.Change));
                batch.ForEach(b => b.Done.SetResult());
            }
            catch (Exception e)
            {
                var told = e is SqliteException s ? LedgerException.Of(s) : e;
                batch.ForEach(b => b.Done.SetException(told));
            }

            batch.Clear();
        }
    }

    private async Task GatherAsync(List<LedgerWrite> batch)
    {
        using var limit = new CancellationTokenSource(LongestWait);
        try
        {
            while (batch.Count < MostTogether && await _queue.Reader.WaitToReadAsync(limit.Token).ConfigureAwait(false))
            {
                while (batch.Count < MostTogether && _queue.Reader.TryRead(out var next))
                {
                    batch.Add(next);
                }

                if (batch.Exists(w => w.IsAwaited))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is time to commit what is there.
        }
    }

    private sealed record LedgerWrite(Action<LedgerChanges> Change, TaskCompletionSource Done, bool IsAwaited);
}
