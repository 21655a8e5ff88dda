using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>One line with its marks taken off.</summary>
/// <param name="Content">Without indentation, bullets, quote and heading marks, and trailing space.</param>
/// <param name="IsHeading">Marked as a heading in Markdown.</param>
/// <param name="IsBullet">Begins with a bullet or a list number.</param>
internal readonly record struct Line(TextSpan Content, bool IsHeading, bool IsBullet)
{
    /// <summary>Nothing on it, or only a rule of dashes, equals signs or underscores.</summary>
    public bool IsBlank => Content.Length == 0;

    /// <summary>Takes the marks off line <paramref name="number"/> (from 1).</summary>
    public static Line Read(SourceText source, int number)
    {
        var span = source.LineSpan(number);
        var text = source.Slice(span);
        var start = 0;
        bool heading = false, bullet = false;
        for (; start < text.Length; start++)
        {
            var c = text[start];
            if (c == '#')
            {
                heading = true;
            }
            else if (c is '*' or '>' or '\u2022' or '\u25CF' or '\u00B7' or '\u2192'
                || (c is '-' or '\u2013' or '\u2014' && start + 1 < text.Length && text[start + 1] is ' ' or '-'))
            {
                bullet |= c is not '>';
            }
            else if (!char.IsWhiteSpace(c) && c != '_')
            {
                break;
            }
        }

        var end = text.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '=' or '\u2500'))
        {
            end--;
        }

        return new Line(TextSpan.FromBounds(span.Start + start, span.Start + end), heading, bullet || IsNumbered(text[start..end]));
    }

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && i < 2 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i > 0 && i + 1 < text.Length && text[i] is '.' or ')' && text[i + 1] == ' ';
    }
}
