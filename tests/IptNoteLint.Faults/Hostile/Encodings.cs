using System.Text;
using static IptNoteLint.Faults.Hostile.HostileCase;

namespace IptNoteLint.Faults.Hostile;

/// <summary>Bytes that are no text, or another one than they seem. What is read is read strictly: nothing is replaced.</summary>
internal static class Encodings
{
    private const string Code = "ENCODING";
    private static readonly byte[] Ascii = Encoding.UTF8.GetBytes(Text(""));

    public static IEnumerable<HostileCase> All =>
    [
        Marked("UTF-8 with its mark", new UTF8Encoding(true)),
        Marked("UTF-16 LE with its mark", new UnicodeEncoding(false, true)),
        Marked("UTF-16 BE with its mark", new UnicodeEncoding(true, true)),
        Marked("UTF-32 LE with its mark", new UTF32Encoding(false, true)),
        Marked("UTF-32 BE with its mark", new UTF32Encoding(true, true)),
        Bytes("UTF-16 LE without a mark", Code, new UnicodeEncoding(false, false).GetBytes(Text(""))),
        Bytes("UTF-16 BE without a mark", Code, new UnicodeEncoding(true, false).GetBytes(Text(""))),
        Bytes("UTF-32 without a mark", Code, new UTF32Encoding(false, false).GetBytes(Text(""))),
        Bytes("UTF-16 with half a pair", Code, [0xFF, 0xFE, 0x41, 0, 0, 0xD8, 0x42, 0]),
        Bytes("UTF-16 with an odd byte", Code, [0xFF, 0xFE, 0x41, 0, 0x42]),
        Bytes("UTF-16 mark before UTF-8", Code, [0xFF, 0xFE, .. Ascii[..^1], 0]),
        Bytes("Windows-1252", Linted, [.. Ascii, 0x93, 0x68, 0xE9, 0x94]),
        Bytes("Windows-1252 with a byte it doesn't have", Code, [.. Ascii, 0x68, 0x81]),
        Bytes("Windows-1252 with an escape", Code, [.. Ascii, 0x1B, 0x5B, 0x32, 0x4A, 0xE9]),
        Bytes("UTF-8 and Windows-1252 mixed", Code, [.. Ascii, .. "café "u8, 0xE9]),
        Bytes("marked UTF-8 with half a pair", Code, [0xEF, 0xBB, 0xBF, .. Ascii, 0xED, 0xA0, 0x80]),
        Bytes("marked UTF-8, overlong", Code, [0xEF, 0xBB, 0xBF, .. Ascii, 0xC0, 0xAF]),
        Bytes("marked UTF-8, cut off in a letter", Code, [0xEF, 0xBB, 0xBF, .. Ascii, 0xC3]),
        Bytes("marked UTF-8 with 0xFF", Code, [0xEF, 0xBB, 0xBF, .. Ascii, 0xFF]),
        Bytes("UTF-8 cut off in a letter after another", Code, [.. Ascii, .. "é"u8, 0xE2, 0x82]),
        Bytes("NUL at the start", Code, [0, .. Ascii]),
        Bytes("NUL in the middle", Code, [.. Ascii, 0, .. Ascii]),
        Bytes("NUL at the end", Code, [.. Ascii, 0]),
        Bytes("only NUL", Code, new byte[64]),
        Bytes("a program", Code, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]),
        Bytes("an archive", Code, [0x50, 0x4B, 3, 4, 0x14, 0, 0, 0, 8, 0, 0xE9, 0x81]),
        Bytes("nothing", "EMPTY", []),
        Bytes("only a mark", "EMPTY", [0xEF, 0xBB, 0xBF]),
        Bytes("only spaces", "EMPTY", Encoding.UTF8.GetBytes(new string(' ', 5000))),
        Bytes("only spaces of all kinds", "EMPTY", Encoding.UTF8.GetBytes("\u00A0\u2003\u3000\u2028\u0085\t\r\n\v\f")),
        Words("a mark twice", "\uFEFF\uFEFF"),
        Words("reversed order", "\u202Eedocsid\u202C"),
        Words("isolates", "\u2066\u2067\u2068 grief \u2069"),
        Words("letters of no width", "su\u200Bi\u200Dc\u2060ide gr\u200Cief"),
        Words("500 marks on a letter", "e" + string.Concat(Enumerable.Repeat("\u0301", 500))),
        Words("a family in one sign", "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"),
        Words("composed and decomposed", "caf\u00E9 cafe\u0301"),
        Words("letters of other scripts", "s\u057Dicide, gr\u0456ef, \u0440ole dispute"),
        Words("soft hyphens", "gri\u00ADef and su\u00ADi\u00ADcide"),
        Words("invisible tags", "\U000E0041\U000E0042\U000E007F"),
        Words("what is no character", "\uFFFF\uFFFE\U0010FFFF"),
        Words("what stands for a lost letter", "caf\uFFFD"),
        Words("line ends of all kinds", "a\rb\r\nc\u0085d\u2028e\u2029f\vg\fh"),
        Words("escape codes", "\u001b[2J\u001b]0;x\u0007\u009b31m\b\b\b"),
        Words("UTF-7", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"),
    ];

    private static HostileCase Marked(string name, Encoding encoding) => Bytes(name, Linted, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text("caf\u00E9"))]);
}
