using System.Text;
using static IptNoteLint.Faults.Hostile.HostileCase;

namespace IptNoteLint.Faults.Hostile;

/// <summary>Notes that are very long, or have very much of one thing.</summary>
internal static class Sizes
{
    private const int Most = 2 * 1024 * 1024;
    private const string Code = "TOO_LARGE";

    public static IEnumerable<HostileCase> All =>
    [
        Bytes("the most that is read", Linted, () => Filled("Argued with her on Tuesday.\n", Most)),
        Bytes("one byte less than the most", Linted, () => Filled("Argued with her on Tuesday. ", Most - 1)),
        Bytes("one byte more than the most", Code, () => Filled("Argued with her on Tuesday.\n", Most + 1)),
        Bytes("10 MB in one line", Code, () => Filled("a", 10_000_000)),
        new("1 GB with holes", Code, f => Sparse(f, 1L << 30)),
        new("1 TB with holes", Code, f => Sparse(f, 1L << 40)),
        Many("a word without end", "a"),
        Many("a line without end", "she said and "),
        Many("empty lines", "\n"),
        Many("lines of one word", "grief\n"),
        Many("headings", "Plan:\n"),
        Many("headings of Markdown", "# Mood\n"),
        Many("boxes", "[ ] grief [x] "),
        Many("brackets", "("),
        Many("quotation marks", "\""),
        Many("digits", "7"),
        Many("numbers in words", "one hundred "),
        Many("dates", "3/4/2026 "),
        Many("times", "yesterday last week "),
        Many("denials", "no not never "),
        Many("one area, again and again", "role dispute "),
        Many("risk, again and again", "suicidal. "),
        Many("scores", "PHQ-9 12 "),
        Many("score items", "1=2, 2=3, "),
        Many("full stops", "."),
        Many("dashes", "--- \n"),
        Many("stars", "*"),
        Many("marks on letters", "e\u0301"),
        Many("signs of two units", "\U0001F468"),
        Many("names", "Marcus told Walter. "),
        Many("sessions", "Session 3 of 12. "),
        Many("relations", "her mother's sister's husband's "),
    ];

    // Half of the most that is read: what grows faster than the note shows here.
    private static HostileCase Many(string name, string piece) => Bytes(name, Linted, () => Filled(piece, Most / 2));

    private static byte[] Filled(string piece, int length)
    {
        var text = new StringBuilder(Text(""));
        while (text.Length < length)
        {
            text.Append(piece);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        while (length < bytes.Length && (bytes[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return bytes[..length];
    }

    private static void Sparse(string folder, long length)
    {
        using var file = File.Create(Path.Combine(folder, Usual));
        file.SetLength(length);
    }
}
