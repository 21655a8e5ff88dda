using System.Text;

namespace IptNoteLint.Reports;

/// <summary>Words set in Markdown so that they stay words.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>()#|~&!$@:";

    /// <summary>Prose on one line: every character that Markdown or its common extensions act on is escaped, but in ordinary use (a colon before a space, brackets apart) left readable.</summary>
    public static string Prose(string text)
    {
        var line = VisibleText.OnOneLine(text);
        var prose = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) && !IsHarmless(line, i))
            {
                prose.Append('\\');
            }

            prose.Append(line[i]);
        }

        return prose.ToString();
    }

    /// <summary>Words of a note or a path, literal: a code span whose fence is longer than any run of back-ticks in it.</summary>
    public static string Literal(string text)
    {
        var line = VisibleText.OnOneLine(text);
        var fence = new string('`', LongestRun(line) + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Trim().Length == 0 ? "(blank)" : fence + pad + line + pad + fence;
    }

    private static bool IsHarmless(string line, int at) => line[at] switch
    {
        ':' => at + 1 == line.Length || line[at + 1] == ' ',
        '(' or ')' => at == 0 || line[at - 1] != ']',
        _ => false,
    };

    private static int LongestRun(string line)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < line.Length; i++)
        {
            run = line[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
