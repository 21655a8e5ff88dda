using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>Finds printed boxes in a line and the words each belongs to.</summary>
internal static class CheckBoxReader
{
    /// <summary>The boxes of a stretch, in order; empty if it has none.</summary>
    /// <param name="source">The document.</param>
    /// <param name="stretch">Where to look.</param>
    /// <param name="prefix">The words before the first box: the label of the group.</param>
    public static ImmutableArray<CheckBox> Read(SourceText source, TextSpan stretch, out TextSpan prefix)
    {
        var text = source.Slice(stretch);
        var boxes = ImmutableArray.CreateBuilder<CheckBox>();
        var from = 0;
        prefix = new TextSpan(stretch.Start, 0);
        while (Next(text, from, out var start, out var length, out var ticked))
        {
            if (boxes.Count == 0)
            {
                prefix = Trim(source, stretch.Start, stretch.Start + start);
            }

            var end = Next(text, start + length, out var next, out _, out _) ? next : text.Length;
            var label = Trim(source, stretch.Start + start + length, stretch.Start + end);
            if (label.Length == 0 || EndsInLabelOfTheNext(source, ref label, end < text.Length))
            {
                // "Mood reviewed: [x]": the words stand before the box.
                label = boxes.Count == 0 && label.Length == 0 ? prefix : label;
            }

            boxes.Add(new CheckBox(ticked, label));
            from = start + length;
        }

        return boxes.ToImmutable();
    }

    // "[x] none    Risk reviewed: [x] done": what stands behind a wide gap and ends in a colon labels the next box.
    private static bool EndsInLabelOfTheNext(SourceText source, ref TextSpan label, bool hasNext)
    {
        var text = source.Slice(label);
        var gap = text.LastIndexOf("  ", StringComparison.Ordinal);
        if (!hasNext || text[^1] != ':' || gap < 0)
        {
            return false;
        }

        label = Trim(source, label.Start, label.Start + gap);
        return true;
    }

    private static bool Next(ReadOnlySpan<char> text, int from, out int start, out int length, out bool ticked)
    {
        for (start = from; start < text.Length; start++)
        {
            if (text[start] is '\u2610' or '\u2611' or '\u2612')
            {
                (length, ticked) = (1, text[start] != '\u2610');
                return true;
            }

            if (text[start] is '[' or '(' && start + 2 < text.Length)
            {
                var close = text[start] == '[' ? ']' : ')';
                var inner = text[start + 1];
                if (text[start + 2] == close && inner is ' ' or 'x' or 'X' or '\u2713' or '\u2714' or '_')
                {
                    (length, ticked) = (3, inner is not (' ' or '_'));
                    return true;
                }

                if (inner == close && close == ']')
                {
                    (length, ticked) = (2, false);
                    return true;
                }
            }
        }

        (length, ticked) = (0, false);
        return false;
    }

    private static TextSpan Trim(SourceText source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
