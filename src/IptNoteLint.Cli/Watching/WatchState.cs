namespace IptNoteLint.Cli.Watching;

/// <summary>What a worker says of itself, in the ledger and on its health page.</summary>
internal static class WatchState
{
    /// <summary>All is well.</summary>
    public const string Fine = "OK";

    /// <summary>The folder of notes is away, or can't be listed.</summary>
    public const string Away = "NOTES_AWAY";

    /// <summary>The folder of reports can't be written.</summary>
    public const string Reports = "REPORTS_NOT_WRITABLE";

    /// <summary>The ledger can't be written.</summary>
    public const string Ledger = "LEDGER_NOT_WRITABLE";
}
