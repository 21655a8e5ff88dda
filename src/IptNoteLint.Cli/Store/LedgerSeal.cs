using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// A number by which a row of the ledger is known to be as it was written: SQLite finds damage to its pages' structure, and none
/// to the values in them. How far a note has come and at which version it was claimed are left out, as they change by themselves;
/// so are the terms, since a note whose terms are not the present ones is linted anew. No protection against anybody.
/// </summary>
internal static class LedgerSeal
{
    // FNV-1a, by words of 64 bits.
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const long None = long.MinValue;

    /// <summary>The number of a row.</summary>
    public static long Of(LedgerRow row)
    {
        var seal = With(Start, row.Path);
        seal = With(seal, row.Stamp);
        seal = With(seal, row.Sidecar);
        seal = With(seal, row.Sha256);
        seal = With(seal, row.Context);
        seal = With(seal, row.Client is { } client ? unchecked((long)client) : None);
        seal = With(seal, row.Session ?? None);
        seal = With(seal, row.Date?.DayNumber ?? None);
        seal = With(seal, row.Code);
        seal = With(seal, row.Tries);
        seal = With(seal, row.NextTry?.ToUnixTimeMilliseconds() ?? None);
        seal = With(seal, row.ValidFrom?.DayNumber ?? None);
        seal = With(seal, row.ValidTo?.DayNumber ?? None);
        seal = With(seal, row.Findings.Errors);
        seal = With(seal, row.Findings.Warnings);
        seal = With(seal, row.Findings.Infos);
        seal = With(seal, row.Findings.Hints);
        seal = With(seal, row.Faults);
        seal = With(seal, row.Data);
        seal = With(seal, row.Page);
        return unchecked((long)With(seal, row.At.ToUnixTimeMilliseconds()));
    }

    private static ulong With(ulong seal, ReportCopy copy) => With(With(seal, copy.Sha256), copy.Stamp);

    private static ulong With(ulong seal, FileStamp stamp)
    {
        seal = With(seal, (long)stamp.Kind);
        seal = With(seal, stamp.Length);
        seal = With(seal, stamp.Modified);
        seal = With(seal, stamp.Changed);
        seal = With(seal, unchecked((long)stamp.Device));
        return With(seal, unchecked((long)stamp.Number));
    }

    private static ulong With(ulong seal, string? text)
    {
        seal = With(seal, text?.Length ?? None);
        foreach (var c in text ?? "")
        {
            seal = With(seal, c);
        }

        return seal;
    }

    private static ulong With(ulong seal, long word)
    {
        seal = unchecked((seal ^ (ulong)word) * Prime);
        return seal ^ (seal >> 32);
    }
}
