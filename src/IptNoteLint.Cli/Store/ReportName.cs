using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Cli.Store;

/// <summary>What the reports of a note are called: as the note, with an ending behind it. Where the ending would no longer fit, a hash stands for the end of the note's name.</summary>
internal static class ReportName
{
    /// <summary>Bytes; a name may have 255, and the endings of reports have five.</summary>
    private const int Longest = 250;

    private const int HashBytes = 8;

    /// <summary>The name of a note's reports, without their ending: always the same for the same note.</summary>
    /// <param name="note">The note's name, with forward slashes.</param>
    public static string Of(string note)
    {
        var file = note[(note.LastIndexOf('/') + 1)..];
        if (Encoding.UTF8.GetByteCount(file) <= Longest)
        {
            return note;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)).AsSpan(0, HashBytes));
        return $"{note[..^file.Length]}{Start(file, Longest - 1 - hash.Length)}~{hash}";
    }

    // Whole characters, as many as fit.
    private static string Start(string file, int bytes)
    {
        var length = 0;
        foreach (var rune in file.EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return file[..length];
    }
}
