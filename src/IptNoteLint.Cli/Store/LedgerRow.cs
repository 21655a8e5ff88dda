using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>How far a note has come.</summary>
internal enum NoteState
{
    /// <summary>It is being linted, or was when the worker broke off.</summary>
    Running,

    /// <summary>It was being linted when the worker was asked to stop.</summary>
    Waiting,

    /// <summary>Linted, and its reports are on disk.</summary>
    Done,

    /// <summary>Not linted; a code says why, and its reports tell so.</summary>
    Held,
}

/// <summary>A report file as it was written.</summary>
/// <param name="Sha256">Hash of its bytes, 64 hexadecimal digits.</param>
/// <param name="Stamp">Its version on disk.</param>
internal readonly record struct ReportCopy(string Sha256, FileStamp Stamp);

/// <summary>On what terms a note was linted.</summary>
/// <param name="Rules">Hash of the rule pack.</param>
/// <param name="Settings">Hash of the settings.</param>
/// <param name="Baseline">Hash of the known findings; empty where there are none.</param>
internal sealed record TermsKey(string Rules, string Settings, string Baseline);

/// <summary>What the ledger holds of one note. No word of the note is among it.</summary>
/// <param name="Path">The note's name, relative to the notes' folder.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Stamp">The version of the file.</param>
/// <param name="Terms">On what terms.</param>
internal sealed record LedgerRow(string Path, NoteState State, FileStamp Stamp, TermsKey Terms)
{
    /// <summary>Whether it is still to be handled.</summary>
    public bool IsOpen => State is NoteState.Running or NoteState.Waiting;

    /// <summary>The version of the file of suppressions beside it.</summary>
    public FileStamp Sidecar { get; init; }

    /// <summary>Hash of the note's bytes; null where they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Hash of what earlier notes of its case say; null where it was not linted.</summary>
    public string? Context { get; init; }

    /// <summary>A key of the client's code, from which the code can't be read; or null.</summary>
    public ulong? Client { get; init; }

    /// <summary>The session's number, or null.</summary>
    public int? Session { get; init; }

    /// <summary>The session's date as the note gives it, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Why it was not linted, such as <c>ENCODING</c>; null if it was.</summary>
    public string? Code { get; init; }

    /// <summary>How often it was tried in vain since it last changed.</summary>
    public int Tries { get; init; }

    /// <summary>When it is tried again; null if not before it changes.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>How often the worker broke off while it was at the version that was last claimed.</summary>
    public int Crashes { get; init; }

    /// <summary>The version that was last claimed and is not done.</summary>
    public FileStamp Claimed { get; init; }

    /// <summary>The first day on which the reports hold, where a suppression has ended; else null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which the reports hold, where a suppression will end; else null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Its findings.</summary>
    public FindingCounts Findings { get; init; }

    /// <summary>How many results are about the tool and not about the note.</summary>
    public int Faults { get; init; }

    /// <summary>The report as data.</summary>
    public ReportCopy Data { get; init; }

    /// <summary>The report as a page.</summary>
    public ReportCopy Page { get; init; }

    /// <summary>When it was handled.</summary>
    public DateTimeOffset At { get; init; }
}
