using IptNoteLint.Cli.Store;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>Whether the worker can work, and whom that was told: the log once, and the ledger where it can be written. For one thread.</summary>
internal sealed class WatchCondition(WorkerStore store, ILogger log)
{
    private string? _said;

    /// <summary>Why nothing is linted just now, a <see cref="WatchState"/>; null where all is well.</summary>
    public string? Pause { get; private set; }

    /// <summary>Work can't go on.</summary>
    public void Suspend(string pause, string error)
    {
        if (Pause != pause)
        {
            log.Paused(pause, error);
        }

        Pause = pause;
    }

    /// <summary>Work goes on.</summary>
    public void Resume()
    {
        if (Pause is not null)
        {
            log.Resumed();
        }

        Pause = null;
    }

    /// <summary>Says in the ledger how it stands.</summary>
    public void Say(string state)
    {
        try
        {
            if (_said != state)
            {
                store.Ledger.Writer!.Write(c => c.Say("state", state)).GetAwaiter().GetResult();
                _said = state;
            }
        }
        catch (LedgerException)
        {
            // The log and the health page say it, and the next step says it here.
        }
    }

    /// <summary>Another ledger has heard nothing.</summary>
    public void Forget() => _said = null;
}
