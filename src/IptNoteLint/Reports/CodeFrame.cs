using System.Text;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>One line of a note as a terminal shows it, with the place of the caret under it.</summary>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Text">The visible characters, trimmed around the caret.</param>
/// <param name="CaretStart">Columns before the caret.</param>
/// <param name="CaretWidth">Columns of the caret, at least 1.</param>
internal sealed record CodeFrame(int Line, string Text, int CaretStart, int CaretWidth)
{
    private const string Cut = "…";

    private readonly record struct Cell(string Text, int Width, bool Before, bool Marked);

    /// <summary>Cuts the frame of a place; of one over several lines only the first line is shown.</summary>
    /// <param name="source">The note.</param>
    /// <param name="span">The place.</param>
    /// <param name="room">Columns for the text, at least 16.</param>
    public static CodeFrame Of(SourceText source, TextSpan span, int room)
    {
        var line = source.PositionOf(span.Start).Line;
        var bounds = source.LineSpan(line);
        // A line may be ten megabytes long: what cannot come into view is not looked at.
        var window = TextSpan.FromBounds(Math.Max(bounds.Start, span.Start - (4 * room)), Math.Min(bounds.End, span.Start + (4 * room)));
        var cells = Cells(source, window, span);
        var first = cells.Count(c => c.Before);
        var (from, to) = View(cells, first, room);
        var cutBefore = from > 0 || window.Start > bounds.Start;
        var cutBehind = to < cells.Count || window.End < bounds.End;
        var text = new StringBuilder(cutBefore ? Cut : "");
        cells[from..to].ForEach(c => text.Append(c.Text));
        text.Append(cutBehind ? Cut : "");
        return new CodeFrame(
            line,
            text.ToString(),
            (cutBefore ? 1 : 0) + cells[from..first].Sum(c => c.Width),
            Math.Max(1, cells[first..to].TakeWhile(c => c.Marked).Sum(c => c.Width)));
    }

    private static List<Cell> Cells(SourceText source, TextSpan window, TextSpan span)
    {
        var cells = new List<Cell>();
        var at = window.Start;
        foreach (var rune in source.Slice(window).EnumerateRunes())
        {
            var text = rune.Value == '\t' ? "    " : VisibleText.OnOneLine(rune.ToString());
            cells.Add(new Cell(text, DisplayWidth.Of(text), at < span.Start, at >= span.Start && at < span.End));
            at += rune.Utf16SequenceLength;
        }

        return cells;
    }

    // A third of the room stands before the caret, so that the words it points at and what follows are read first.
    private static (int From, int To) View(List<Cell> cells, int first, int room)
    {
        if (cells.Sum(c => c.Width) <= room)
        {
            return (0, cells.Count);
        }

        var usable = room - (2 * Cut.Length);
        var from = Back(cells, first, usable / 3);
        var to = Forth(cells, from, usable);
        return to == cells.Count ? (Back(cells, to, usable), to) : (from, to);
    }

    private static int Back(List<Cell> cells, int at, int columns)
    {
        while (at > 0 && columns >= cells[at - 1].Width)
        {
            columns -= cells[--at].Width;
        }

        return at;
    }

    private static int Forth(List<Cell> cells, int at, int columns)
    {
        while (at < cells.Count && columns >= cells[at].Width)
        {
            columns -= cells[at++].Width;
        }

        return at;
    }
}
