using System.Text;

namespace IptNoteLint.Cli.Documents;

/// <summary>
/// Decodes bytes without guessing: a byte-order mark decides; else strict UTF-8; else Windows-1252, if no byte is a control byte
/// and no sequence is valid multi-byte UTF-8. Anything else is not read. Nothing is replaced or normalised.
/// </summary>
public static class TextDecoder
{
    // The 32 code points that Windows-1252 puts where Latin-1 has control codes; 0 marks the five bytes it leaves undefined.
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0" +
        "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>The text, without its byte-order mark; null if the bytes are no text in any of these encodings.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            foreach (var (mark, encoding) in Marks)
            {
                if (bytes.StartsWith(mark))
                {
                    return WithoutNul(encoding.GetString(bytes[mark.Length..]));
                }
            }

            return WithoutNul(Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return HasMark(bytes) ? null : DecodeWindows1252(bytes);
        }
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, _) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }

    // A NUL never stands in a note: the file is binary, or UTF-16 without its mark.
    private static string? WithoutNul(string text) => text.Contains('\0', StringComparison.Ordinal) ? null : text;

    private static string? DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if ((b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) || b == 0x7F || IsMultiByte(bytes[i..]))
            {
                return null;
            }

            text[i] = b is >= 0x80 and < 0xA0 ? Windows1252[b - 0x80] : (char)b;
            if (text[i] == '\0')
            {
                return null;
            }
        }

        return new string(text);
    }

    private static bool IsMultiByte(ReadOnlySpan<byte> bytes) =>
        bytes[0] >= 0xC2 && Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done && length > 1;
}
