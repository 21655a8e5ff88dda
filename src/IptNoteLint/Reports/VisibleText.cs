using System.Globalization;
using System.Text;

namespace IptNoteLint.Reports;

/// <summary>Characters that a reader would not see, or that would move what stands around them, made visible.</summary>
public static class VisibleText
{
    /// <summary>Whether a character is a control, a line separator or an invisible mark (bidirectional overrides among them). Joiners count as letters: scripts and emoji need them.</summary>
    public static bool IsHidden(char character) => IsHidden(character, CharUnicodeInfo.GetUnicodeCategory(character));

    /// <inheritdoc cref="IsHidden(char)"/>
    public static bool IsHidden(Rune rune) => IsHidden(rune.Value, Rune.GetUnicodeCategory(rune));

    /// <summary>The name of a code point, such as <c>U+202E</c>.</summary>
    public static string NameOf(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text on one line: line ends and tabs become a space, hidden characters become <c>&lt;U+202E&gt;</c>, half a surrogate pair U+FFFD.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                line.Append(' ');
            }
            else if (IsHidden(rune))
            {
                line.Append('<').Append(NameOf(rune)).Append('>');
            }
            else
            {
                line.Append(rune);
            }
        }

        return line.ToString();
    }

    private static bool IsHidden(int value, UnicodeCategory category) =>
        value is not (0x200C or 0x200D)
        && category is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
