namespace IptNoteLint.Cli.Watching;

/// <summary>How a folder is watched.</summary>
/// <param name="Folder">The full path of the folder of notes.</param>
/// <param name="Ledger">The full path of the ledger.</param>
internal sealed record WatchOptions(string Folder, string Ledger)
{
    /// <summary>Whether to end when every note that is there has its reports.</summary>
    public bool Once { get; init; }

    /// <summary>What is added to a note's name in the name of the file that says that it is written; null where none is waited for.</summary>
    public string? DoneMarker { get; init; }

    /// <summary>Whether the log is JSON.</summary>
    public bool LogsJson { get; init; }

    /// <summary>The port of the health page on this machine; null for none.</summary>
    public int? HealthPort { get; init; }
}
