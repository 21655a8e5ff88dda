using System.Globalization;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>Stamps of files as the ledger keeps them: six numbers with colons between.</summary>
internal static class StampText
{
    /// <summary>A stamp in words; null for none.</summary>
    public static string? Write(FileStamp stamp) => stamp == default ? null : string.Create(
        CultureInfo.InvariantCulture, $"{(int)stamp.Kind}:{stamp.Length}:{stamp.Modified}:{stamp.Changed}:{stamp.Device}:{stamp.Number}");

    /// <summary>What was written.</summary>
    /// <exception cref="LedgerException">It is no stamp.</exception>
    public static FileStamp Read(string? text)
    {
        if (text is null)
        {
            return default;
        }

        Span<Range> parts = stackalloc Range[7];
        var span = text.AsSpan();
        if (span.Split(parts, ':') == 6
            && int.TryParse(span[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var kind)
            && long.TryParse(span[parts[1]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
            && long.TryParse(span[parts[2]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var modified)
            && long.TryParse(span[parts[3]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var changed)
            && ulong.TryParse(span[parts[4]], NumberStyles.None, CultureInfo.InvariantCulture, out var device)
            && ulong.TryParse(span[parts[5]], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new FileStamp((EntryKind)kind, length, modified, changed, device, number);
        }

        throw new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.");
    }
}
