using System.Collections.Immutable;
using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>One note's page: a single HTML file without script, that loads nothing and works when opened from a disk.</summary>
public static class HtmlNoteReport
{
    /// <summary>The page: what the note shows, what it doesn't, what was not evaluated, and the note's text with its evidence marked.</summary>
    /// <param name="note">The note; one that was not linted gets a short page.</param>
    /// <param name="tool">Which build of which rules.</param>
    /// <param name="rules">The rules that ran; their pages say why and how.</param>
    /// <param name="quotes">Whether the note's own words are shown.</param>
    public static string Write(NoteResult note, ToolInfo tool, ImmutableArray<RuleInfo> rules, bool quotes = true)
    {
        var html = new StringBuilder();
        HtmlHead.Write(html, $"{note.Path} - {tool.Name}");
        html.Append("<body>\n");
        if (note.Assessment is null)
        {
            WriteNotLinted(html, note);
        }
        else
        {
            new HtmlNotePage(html, note, new RuleBook(rules), new Quotation(note, quotes)).Write(note.Assessment);
        }

        HtmlFooter.Write(html, tool, RunTerms.Of(tool));
        return html.ToString();
    }

    private static void WriteNotLinted(StringBuilder html, NoteResult note)
    {
        var heading = note.Status == NoteStatus.Skipped ? "This file was skipped" : "This file could not be read";
        html.Append($"<header class=\"top\">\n<p class=\"eyebrow\">{HtmlText.Content(note.Path)}</p>\n<h1>{heading}</h1>\n");
        html.Append($"<p class=\"scope\">{ReportNotice.Scope}</p>\n</header>\n");
        html.Append($"<main>\n<p class=\"lede\">{HtmlText.Content(note.Error!)}</p>\n<p class=\"lede\">Nothing in it was checked.</p>\n</main>\n");
    }
}
