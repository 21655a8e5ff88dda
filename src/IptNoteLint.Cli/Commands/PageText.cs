using System.Text;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary>
/// Lays a rule's page out for reading on a terminal: headings stand out, paragraphs wrap, examples are indented and lose the
/// marks by which tests know the place of a finding.
/// </summary>
internal static class PageText
{
    // Longer lines are hard to follow, however wide the window.
    private const int WidestLine = 88;

    /// <summary>The page; ends in a line end.</summary>
    /// <param name="markdown">The page as it is written, with line feeds.</param>
    /// <param name="style">Colours, or none.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static string Write(string markdown, ConsoleStyle style, int width)
    {
        var text = new StringBuilder();
        var words = new List<string>();
        var indent = 0;
        var fenced = false;
        foreach (var line in markdown.TrimEnd().Split('\n').Append(""))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isItem = line.StartsWith("- ", StringComparison.Ordinal);
            var isHeading = line.StartsWith('#');
            if (fenced && !isFence)
            {
                text.Append(line.Length == 0 ? "" : "    ").Append(style.Apply(ConsoleRole.Quiet, VisibleText.OnOneLine(WithoutMarks(line)))).Append('\n');
                continue;
            }

            if (isFence || isItem || isHeading || line.Length == 0)
            {
                Wrap(text, words, indent, Math.Clamp(width, ConsoleOptions.LeastWidth, WidestLine));
                indent = isItem ? 2 : 0;
            }

            if (isFence)
            {
                fenced = !fenced;
            }
            else if (isHeading)
            {
                text.Append(style.Apply(ConsoleRole.Message, line.TrimStart('#').Trim())).Append('\n');
            }
            else if (line.Length == 0)
            {
                text.Append('\n');
            }
            else
            {
                words.AddRange(VisibleText.OnOneLine(line).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string WithoutMarks(string line) =>
        line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    // Words are cleared; lines after the first hang by the indent.
    private static void Wrap(StringBuilder text, List<string> words, int indent, int width)
    {
        var used = 0;
        foreach (var word in words)
        {
            if (used > 0 && used + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent);
                used = indent;
            }
            else if (used > 0)
            {
                text.Append(' ');
                used++;
            }

            text.Append(word);
            used += word.Length;
        }

        if (words.Count > 0)
        {
            text.Append('\n');
            words.Clear();
        }
    }
}
