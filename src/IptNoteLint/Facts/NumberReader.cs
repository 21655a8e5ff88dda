using System.Collections.Frozen;
using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads whole numbers, in digits or in words, out of a run of tokens.</summary>
internal sealed class NumberReader(Lexicon lexicon)
{
    private readonly FrozenDictionary<string, int> _words = lexicon.Data("number")
        .ToFrozenDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, int> _vague = lexicon.Data("vague")
        .ToFrozenDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

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
            if (_vague.TryGetValue(note.Note.Source.Slice(note.Note.Tokens[t].Span).ToString().ToLowerInvariant(), out var value))
            {
                return value;
            }
        }

        return 1;
    }

    private int? Value(AnnotatedNote note, int token)
    {
        var text = note.Note.Source.Slice(note.Note.Tokens[token].Span);
        return note.Note.Tokens[token].Kind switch
        {
            TokenKind.Number when text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
            TokenKind.Word when _words.TryGetValue(text.ToString().ToLowerInvariant(), out var value) => value,
            _ => null,
        };
    }
}
