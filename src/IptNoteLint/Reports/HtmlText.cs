using System.Text;

namespace IptNoteLint.Reports;

/// <summary>Words set in HTML so that they stay words, whatever they hold.</summary>
internal static class HtmlText
{
    /// <summary>Content of an element: markup is escaped, hidden characters are shown by name in a small mark, line ends become a space.</summary>
    public static string Content(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + (text.Length / 8));
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\t':
                    html.Append('\t');
                    break;
                case '\n' or '\r':
                    html.Append(' ');
                    break;
                default:
                    Append(html, rune);
                    break;
            }
        }

        return html.ToString();
    }

    /// <summary>Words where no element may stand: attributes, options, titles, charts. Hidden characters are shown by name.</summary>
    public static string Plain(string text) => Content(VisibleText.OnOneLine(text));

    /// <summary>The words of a rule page: paragraphs and lists.</summary>
    public static string Prose(PageProse prose)
    {
        var html = new StringBuilder();
        var inList = false;
        foreach (var block in prose.Blocks)
        {
            if (block.IsItem != inList)
            {
                html.Append(block.IsItem ? "<ul>\n" : "</ul>\n");
                inList = block.IsItem;
            }

            var tag = block.IsItem ? "li" : "p";
            html.Append('<').Append(tag).Append('>').Append(string.Concat(block.Runs.Select(Run))).Append("</").Append(tag).Append(">\n");
        }

        return html.Append(inList ? "</ul>\n" : "").ToString();
    }

    private static void Append(StringBuilder html, Rune rune)
    {
        if (VisibleText.IsHidden(rune))
        {
            html.Append("<span class=\"unseen\">").Append(VisibleText.NameOf(rune)).Append("</span>");
        }
        else
        {
            html.Append(rune);
        }
    }

    private static string Run(ProseRun run) => run.Style switch
    {
        ProseStyle.Code => $"<code>{Content(run.Text)}</code>",
        ProseStyle.Emphasis => $"<em>{Content(run.Text)}</em>",
        _ => Content(run.Text),
    };
}
