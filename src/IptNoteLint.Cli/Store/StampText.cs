using System.Buffers.Text;
using System.Globalization;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>Stamps of files as the ledger keeps them: six numbers with colons between.</summary>
internal static class StampText
{
    /// <summary>A stamp in words; null for none.</summary>
    public static string? Write(FileStamp stamp) => stamp == default ? null : string.Create(
        CultureInfo.InvariantCulture, $"{(int)stamp.Kind}:{stamp.Length}:{stamp.Modified}:{stamp.Changed}:{stamp.Device}:{stamp.Number}");

    /// <summary>What was written, in UTF-8; nothing for no stamp.</summary>
    /// <exception cref="LedgerException">It is no stamp.</exception>
    public static FileStamp Read(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        var stamp = new FileStamp((EntryKind)Next(ref text), Next(ref text), Next(ref text), Next(ref text), unchecked((ulong)Next(ref text)), unchecked((ulong)Next(ref text)));
        return text.IsEmpty ? stamp : throw Damaged();
    }

    // Numbers without a sign may fill all 64 bits.
    private static long Next(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out long number, out var length))
        {
            number = Utf8Parser.TryParse(text, out ulong wide, out length) ? unchecked((long)wide) : throw Damaged();
        }

        text = length == text.Length ? [] : text[length] == ':' ? text[(length + 1)..] : throw Damaged();
        return number;
    }

    private static LedgerException Damaged() => new(LedgerFault.Corrupt, "The ledger is damaged.");
}
