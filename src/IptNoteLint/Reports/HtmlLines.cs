using System.Globalization;
using System.Text;
using Humanizer;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>The note's own text on its page: a row a line, with its number, its marks and, in the margin, what they show.</summary>
internal sealed class HtmlLines(StringBuilder html, SourceText source, IReadOnlyList<Place> places)
{
    /// <summary>How many lines a page shows. No session note has a hundredth of that, and a browser could hardly show more.</summary>
    public const int Most = 20_000;

    private readonly IReadOnlyList<Highlight> _highlights = Highlights.Split(places);
    private int _nextHighlight;
    private int _nextPlace;

    public void Write()
    {
        WriteLegend();
        var last = Math.Min(source.LineCount, Most);
        for (var line = 1; line <= last; line++)
        {
            var span = source.LineSpan(line);
            if (line == source.LineCount && line > 1 && span.Length == 0)
            {
                // What follows a last line end is no line to a reader; it has an id all the same.
                html.Append($"<span id=\"{HtmlLinks.IdOfLine(line)}\"></span>\n");
                return;
            }

            html.Append($"<div class=\"row\" id=\"{HtmlLinks.IdOfLine(line)}\"><span class=\"number\" aria-hidden=\"true\">");
            html.Append(line.ToString(CultureInfo.InvariantCulture)).Append("</span><p class=\"words\" dir=\"auto\">");
            WriteWords(span);
            html.Append("</p>");
            WriteMargin(line == source.LineCount ? source.Text.Length : source.LineSpan(line + 1).Start - 1);
            html.Append("</div>\n");
        }

        if (last < source.LineCount)
        {
            html.Append($"<p>The page ends here. The note has {"more line".ToQuantity(source.LineCount - last, "N0", CultureInfo.InvariantCulture)}.</p>\n");
        }
    }

    // Only the marks that this note has.
    private void WriteLegend()
    {
        var tones = places.Select(p => p.Tone).Distinct().OrderDescending().ToArray();
        if (tones.Length > 0)
        {
            html.Append("<ul class=\"legend\">");
            foreach (var tone in tones)
            {
                html.Append($"<li class=\"{ContractWords.Of(tone)}\">{MeaningOf(tone)}</li>");
            }

            html.Append("</ul>\n");
        }
    }

    private static string MeaningOf(PlaceTone tone) => tone switch
    {
        PlaceTone.Asks => "a finding points here",
        PlaceTone.Near => "came near, but does not count",
        PlaceTone.Shows => "shows what was looked for",
        _ => "read, without a finding",
    };

    private void WriteWords(TextSpan line)
    {
        var at = line.Start;
        for (; _nextHighlight < _highlights.Count && _highlights[_nextHighlight].Span.Start < line.End; _nextHighlight++)
        {
            var highlight = _highlights[_nextHighlight];
            var start = Math.Max(highlight.Span.Start, line.Start);
            var end = Math.Min(highlight.Span.End, line.End);
            if (start < end)
            {
                html.Append(HtmlText.Content(source.Slice(TextSpan.FromBounds(at, start))));
                WriteMark(highlight, TextSpan.FromBounds(start, end));
                at = end;
            }

            if (highlight.Span.End > line.End)
            {
                break;
            }
        }

        html.Append(HtmlText.Content(source.Slice(TextSpan.FromBounds(at, line.End))));
    }

    private void WriteMark(Highlight highlight, TextSpan span)
    {
        var place = highlight.Foremost;
        var id = highlight.Span.Start == span.Start ? $" id=\"{HtmlLinks.IdOfMark(span.Start)}\"" : "";
        var words = HtmlText.Content(source.Slice(span));

        // A blank between two marks has a colour, but is no link: a screen reader would have nothing to say of it.
        var text = source.Slice(span).IsWhiteSpace() ? words : $"<a href=\"#{place.Target}\">{words}</a>";
        html.Append($"<mark class=\"{ContractWords.Of(place.Tone)}\"{id}>{text}</mark>");
    }

    // Every place that begins in this line, line end included.
    private void WriteMargin(int lastOffset)
    {
        var labels = new List<(PlaceTone Tone, string Label, string Target)>();
        for (; _nextPlace < places.Count && places[_nextPlace].Span.Start <= lastOffset; _nextPlace++)
        {
            labels.Add((places[_nextPlace].Tone, places[_nextPlace].Label, places[_nextPlace].Target));
        }

        if (labels.Count == 0)
        {
            return;
        }

        html.Append("<ul class=\"margin\">");
        foreach (var (tone, label, target) in labels.Distinct().OrderByDescending(l => l.Tone))
        {
            html.Append($"<li class=\"{ContractWords.Of(tone)}\"><a href=\"#{target}\">{HtmlText.Content(label)}</a></li>");
        }

        html.Append("</ul>");
    }
}
