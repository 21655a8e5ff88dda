namespace IptNoteLint.Reports;

/// <summary>
/// Lays a rule's page out for reading on a terminal: headings stand out, paragraphs wrap, examples are indented and lose the
/// marks by which tests know the place of a finding.
/// </summary>
public static class PageText
{
    private const string Item = "- ";

    // Longer lines are hard to follow, however wide the window.
    private const int WidestLine = 88;

    /// <summary>The page; ends in a line end.</summary>
    /// <param name="markdown">The page as it is written, with line feeds.</param>
    /// <param name="style">Colours, or none.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static string Write(string markdown, ConsoleStyle style, int width)
    {
        var text = new ConsoleText(style, Math.Clamp(width, ConsoleOptions.LeastWidth, WidestLine));
        var paragraph = new List<string>();
        var fenced = false;
        foreach (var line in markdown.TrimEnd().Split('\n').Append(""))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isHeading = line.StartsWith('#');
            if (fenced && !isFence)
            {
                text.Add(ConsoleRole.Plain, line.Length == 0 ? "" : "    ").Add(ConsoleRole.Quiet, WithoutMarks(line)).EndLine();
                continue;
            }

            if (isFence || isHeading || line.Length == 0 || line.StartsWith(Item, StringComparison.Ordinal))
            {
                EndParagraph(text, paragraph);
            }

            if (isFence)
            {
                fenced = !fenced;
            }
            else if (isHeading)
            {
                text.Add(ConsoleRole.Message, line.TrimStart('#').Trim()).EndLine();
            }
            else if (line.Length == 0)
            {
                text.EndLine();
            }
            else
            {
                paragraph.Add(line);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string WithoutMarks(string line) =>
        line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    // An item's later lines hang behind its mark.
    private static void EndParagraph(ConsoleText text, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var words = string.Join(' ', lines);
        var isItem = words.StartsWith(Item, StringComparison.Ordinal);
        text.Add(ConsoleRole.Plain, isItem ? Item : "").AddWrapped(isItem ? Item.Length : 0, isItem ? words[Item.Length..] : words, ConsoleRole.Plain);
        lines.Clear();
    }
}
