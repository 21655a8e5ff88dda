using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>A label at the start of a stretch of a line: <c>Plan:</c>, <c>S –</c>, <c>PA =</c>.</summary>
/// <param name="Span">The words.</param>
/// <param name="Value">Where the value begins, behind the sign and spaces.</param>
/// <param name="Sign">The sign that ends the label.</param>
internal readonly record struct Label(TextSpan Span, int Value, char Sign)
{
    /// <summary>Whether the sign alone makes it a label; a dash needs a word that a lexicon knows.</summary>
    public bool IsCertain => Sign is ':' or '=';

    /// <summary>Reads a label of at most <see cref="NoteVocabulary.MaxLabelWords"/> words; null if the stretch begins otherwise.</summary>
    public static Label? Read(SourceText source, TextSpan stretch)
    {
        var text = source.Slice(stretch);
        var words = 1;
        for (var i = 0; i < text.Length && i < 60; i++)
        {
            var c = text[i];
            if (IsSign(text, i))
            {
                var end = i;
                while (end > 0 && text[end - 1] is ' ' or '*' or '_')
                {
                    end--;
                }

                var value = i + 1;
                while (value < text.Length && text[value] is ' ' or '*' or '\t' or '_')
                {
                    value++;
                }

                return end == 0 ? null : new Label(new TextSpan(stretch.Start, end), stretch.Start + value, c);
            }

            if (c == ' ' && ++words > NoteVocabulary.MaxLabelWords)
            {
                return null;
            }

            if (!(char.IsLetterOrDigit(c) || c is ' ' or '#' or '/' or '&' or '(' or ')' or '*' or '_' or '\'' or '.' or '-' or '+' or ','))
            {
                return null;
            }
        }

        return null;
    }

    // A time of day (10:02) is no label; a dash counts only between spaces, or behind one letter.
    private static bool IsSign(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        ':' => i > 0 && !(char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])),
        '=' => i > 0,
        ')' => i == 1 && char.IsUpper(text[0]),
        '-' or '\u2013' or '\u2014' => i > 0 && (text[i - 1] == ' ' || i == 1) && i + 1 < text.Length && text[i + 1] == ' ',
        _ => false,
    };
}
