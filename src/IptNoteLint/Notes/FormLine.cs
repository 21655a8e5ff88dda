using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>Parts a line of a form at tabs, bars and wide gaps.</summary>
internal static class FormLine
{
    /// <summary>The fields of a line, in order; one for running text.</summary>
    public static List<TextSpan> Segments(SourceText source, TextSpan line)
    {
        var segments = new List<TextSpan>();
        var text = source.Slice(line);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var wide = i < text.Length && (text[i] is '\t' or '|' || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' ' && Separates(source, line, i)));
            if (i < text.Length && !wide)
            {
                continue;
            }

            var segment = text[start..i];
            var trimmed = segment.Trim(" \t|");
            if (trimmed.Length > 0)
            {
                segments.Add(new TextSpan(line.Start + start + segment.IndexOfAnyExcept(" \t|"), trimmed.Length));
            }

            start = i;
            while (start < text.Length && text[start] is ' ' or '\t' or '|')
            {
                start++;
            }

            i = Math.Max(i, start - 1);
        }

        return segments;
    }

    // Wide gaps part the fields of a form; in a sentence they are a habit of typing or a joined line.
    private static bool Separates(SourceText source, TextSpan line, int gap)
    {
        var text = source.Slice(line);
        var next = gap;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next - gap >= 4 || Label.Read(source, TextSpan.FromBounds(line.Start + next, line.End)) is { IsCertain: true };
    }
}
