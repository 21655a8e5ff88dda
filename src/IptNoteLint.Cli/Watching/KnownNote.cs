using System.Buffers.Binary;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli.Watching;

/// <summary>A version at which the worker broke off, and how often.</summary>
internal sealed record CrashedVersion(FileStamp Version, int Times);

/// <summary>What is kept in mind of a note: as little as tells whether anything is to be done, since there may be very many.</summary>
/// <param name="Stamp">The version that was handled.</param>
/// <param name="Sidecar">The version of the file of suppressions beside it.</param>
/// <param name="Terms">On what terms.</param>
/// <param name="State">How far it has come.</param>
internal sealed record KnownNote(FileStamp Stamp, FileStamp Sidecar, TermsKey Terms, NoteState State)
{
    /// <summary>Whether it is still to be handled.</summary>
    public bool IsOpen => State is NoteState.Running or NoteState.Waiting;

    /// <summary>Names the result by the note's content and its case context.</summary>
    public UInt128 Key { get; init; }

    /// <summary>Whether it was linted as a note of a case.</summary>
    public bool InCase { get; init; }

    /// <summary>What decides about its case; without its path.</summary>
    public CaseTraits Traits { get; init; }

    /// <summary>Why it was not linted, or null.</summary>
    public string? Code { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; init; }

    /// <summary>When it is tried again, or null.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Where the worker broke off at it; null if it never did.</summary>
    public CrashedVersion? Crash { get; init; }

    /// <summary>The first day on which its reports hold; else null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which its reports hold; else null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Its findings.</summary>
    public FindingCounts Findings { get; init; }

    /// <summary>Whether something of it is left unchecked.</summary>
    public bool HasTrouble { get; init; }

    /// <summary>Whether its reports are to be written whatever they are: they were missing or not as they were written.</summary>
    public bool LacksReports { get; init; }

    /// <summary>What is kept in mind of a row of the ledger.</summary>
    public static KnownNote Of(LedgerRow row) => new(row.Stamp, row.Sidecar, row.Terms, row.State)
    {
        Key = KeyOf(row.Sha256, row.Context),
        InCase = row.Context is not (null or ContextHash.Alone),
        Traits = new CaseTraits("", row.Client, row.Session, row.Date),
        Code = row.Code is null ? null : string.Intern(row.Code),
        Tries = row.Tries,
        NextTry = row.NextTry,
        Crash = row.Crashes > 0 ? new CrashedVersion(row.Claimed, row.Crashes) : null,
        ValidFrom = row.ValidFrom,
        ValidTo = row.ValidTo,
        Findings = row.Findings,
        HasTrouble = row.State == NoteState.Held || row.Faults > 0,
    };

    /// <summary>Names a result by content and case context: halves of both hashes, mixed.</summary>
    public static UInt128 KeyOf(string? sha256, string? context) => unchecked((HalfOf(sha256) * 31) + HalfOf(context));

    /// <summary>How often the worker broke off at a version.</summary>
    public int CrashesAt(FileStamp version) => Crash?.Version == version ? Crash.Times : 0;

    /// <summary>Whether its reports hold on a day.</summary>
    public bool HoldsOn(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);

    private static UInt128 HalfOf(string? hash)
    {
        if (hash is null)
        {
            return 0;
        }

        Span<byte> half = stackalloc byte[16];
        Convert.FromHexString(hash.AsSpan(0, 32), half, out _, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(half);
    }
}
