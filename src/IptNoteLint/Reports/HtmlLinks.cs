using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Links from what a page says to the places of the note; plain line numbers where the note's text is not shown.</summary>
internal sealed class HtmlLinks(NoteResult note, Quotation quotation, IEnumerable<Place> places)
{
    private const int QuotedPlaces = 3;
    private const int LongestQuote = 90;

    private readonly HashSet<int> _starts = [.. places.Where(p => p.Span.Length > 0).Select(p => p.Span.Start)];

    /// <summary>The id of a line.</summary>
    public static string IdOfLine(int line) => FormattableString.Invariant($"L{line}");

    /// <summary>The id of the mark that begins at an offset.</summary>
    public static string IdOfMark(int start) => FormattableString.Invariant($"at-{start}");

    /// <summary>A paragraph of links, the first few with the words they lead to; empty without places.</summary>
    public string Paragraph(IEnumerable<TextSpan> spans)
    {
        var links = spans.Distinct().Order().Select((s, i) => i < QuotedPlaces ? Quoted(s) : Bare(s)).ToArray();
        return links.Length == 0 ? "" : $"<p class=\"places\">{string.Join(" ", links)}</p>\n";
    }

    /// <summary>One link with the words it leads to.</summary>
    public string Quoted(TextSpan span)
    {
        var words = Shorten(quotation.At(span).Trim());
        return words.Length == 0 ? Bare(span) : Link(span, $"<q dir=\"auto\">{HtmlText.Content(words)}</q><span class=\"line\"> {LineOf(span)}</span>");
    }

    private string Bare(TextSpan span) => Link(span, $"<span class=\"line\">{LineOf(span)}</span>");

    private string Link(TextSpan span, string content) =>
        quotation.Allowed && note.Source!.PositionOf(span.Start).Line <= HtmlLines.Most ? $"<a href=\"#{AnchorOf(span)}\">{content}</a>" : content;

    private string LineOf(TextSpan span) => FormattableString.Invariant($"line {note.Source!.PositionOf(span.Start).Line}");

    // A mark that would begin at a line's end is not set; the line itself always has an id.
    private string AnchorOf(TextSpan span)
    {
        var line = note.Source!.PositionOf(span.Start).Line;
        return _starts.Contains(span.Start) && span.Start < note.Source.LineSpan(line).End ? IdOfMark(span.Start) : IdOfLine(line);
    }

    private static string Shorten(string words)
    {
        if (words.Length <= LongestQuote)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', LongestQuote);
        end = end > LongestQuote / 2 ? end : LongestQuote;
        return string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[end - 1]) ? end - 1 : end), "…");
    }
}
