using System.Text;

namespace IptNoteLint.Reports;

/// <summary>Words in a workflow command: whatever they hold, they stay within their place, and no line of theirs begins a command.</summary>
internal static class WorkflowText
{
    /// <summary>The words behind the second pair of colons.</summary>
    public static string Message(string text) => Escape(text, "");

    /// <summary>The value of a property, in which colons and commas are signs, too.</summary>
    public static string Property(string text) => Escape(text, ":,");

    // GitHub reads %25, %0A and the like back; for other control characters it has no sign, and its log is shown on terminals.
    private static string Escape(string text, string signs)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '%' or '\r' or '\n' || (rune.IsAscii && signs.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append('%').Append(rune.Value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (VisibleText.IsHidden(rune))
            {
                escaped.Append('<').Append(VisibleText.NameOf(rune)).Append('>');
            }
            else
            {
                escaped.Append(rune);
            }
        }

        return escaped.ToString();
    }
}
