using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads whole numbers, in digits or in words, out of a run of tokens.</summary>
internal sealed class NumberReader(Lexicon lexicon)
{
    private readonly Dictionary<string, int> _words = lexicon.Numbered("number");

    private readonly Dictionary<string, int> _vague = lexicon.Numbered("vague");

    /// <summary>The numbers between two tokens, in order; "twenty four" is one. Decimals and numbers above 9999 are left out.</summary>
    public List<(int Value, int Token)> All(AnnotatedNote note, int first, int end)
    {
        var numbers = new List<(int Value, int Token)>();
        for (var t = first; t < end; t++)
        {
            if (Value(note, t) is not { } value)
            {
                continue;
            }

            if (value >= 20 && value % 10 == 0 && note.Note.Tokens[t].Kind == TokenKind.Word && t + 1 < end
                && note.Note.Tokens[t + 1].Kind == TokenKind.Word && Value(note, t + 1) is { } unit and > 0 and < 10)
            {
                numbers.Add((value + unit, t++));
                continue;
            }

            numbers.Add((value, t));
        }

        return numbers;
    }

    /// <summary>The first number, or null.</summary>
    public int? First(AnnotatedNote note, int first, int end) => All(note, first, end) is [var number, ..] ? number.Value : null;

    /// <summary>What "a few" or "a couple" stands for; one where no such word stands.</summary>
    public int Vague(AnnotatedNote note, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (_vague.TryGetValue(note.Note.LowerCase(t), out var value))
            {
                return value;
            }
        }

        return 1;
    }

    private int? Value(AnnotatedNote note, int token)
    {
        var form = note.Note.Tokens[token];
        return form.Kind switch
        {
            TokenKind.Number when form.Span.Length <= 4 => note.Note.NumberAt(token),
            TokenKind.Word when _words.TryGetValue(note.Note.LowerCase(token), out var value) => value,
            _ => null,
        };
    }
}
