using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads symptom scales: name, score, an earlier score beside it, and single items.</summary>
internal sealed class ScaleReader(Lexicon lexicon)
{
    /// <summary>How many tokens behind its name a score may stand.</summary>
    private const int Reach = 7;

    /// <summary>How many answers in a row are the answers to the whole of a nine-item scale.</summary>
    private const int ListLength = 9;

    private readonly ConceptSet _scale = lexicon.Set("scale");
    private readonly ConceptSet _previous = lexicon.Set("score.previous");
    private readonly ConceptSet _item = lexicon.Set("risk.item9");
    private readonly NumberReader _numbers = new(lexicon);

    private readonly Dictionary<string, (double Low, double High, int? Item)> _ranges = lexicon.Data("scale")
        .Where(d => d.Length >= 3)
        .ToDictionary(
            d => d[0],
            d => (Number(d[1]), Number(d[2]), d.Length >= 5 ? int.Parse(d[4], CultureInfo.InvariantCulture) : (int?)null),
            StringComparer.Ordinal);

    /// <summary>The scales in the order of the text; one entry a scale: the one with a score, else the first.</summary>
    public ImmutableArray<ScaleScore> Read(NoteContext context)
    {
        var scales = new List<ScaleScore>();
        foreach (var (sentence, match) in context.Note.All(_scale))
        {
            var name = context.Note.IdOf(match)["scale.".Length..];
            var score = ReadOne(context.Note, sentence, match, name);
            var known = scales.FindIndex(s => s.Name == name);
            if (known < 0)
            {
                scales.Add(score);
            }
            else if (scales[known].Value is null && score.Value is not null)
            {
                scales[known] = score;
            }
        }

        return [.. scales];
    }

    private ScaleScore ReadOne(AnnotatedNote note, int sentence, LexiconMatch match, string name)
    {
        var (low, high, item) = _ranges.TryGetValue(name, out var range) ? range : (0, 999, null);
        double? value = null, previous = null;
        var end = Math.Min(note.Note.Sentences[sentence].EndToken, match.End + Reach);
        for (var t = match.End; t < end; t++)
        {
            if (EndOfList(note, sentence, t) is { } after)
            {
                // "PHQ9: 2 3 2 3 1 2 2 1 1 = 17": the total stands behind the answers.
                end = Math.Min(note.Note.Sentences[sentence].EndToken, after + Reach);
                t = after - 1;
                continue;
            }

            if (BeginsScale(note, sentence, t))
            {
                break;
            }

            if (ScoreAt(note, t) is not { } number || IsOther(note, t))
            {
                continue;
            }

            if (value is null)
            {
                value = number;
                end = Math.Min(note.Note.Sentences[sentence].EndToken, t + Reach);
            }
            else if (previous is null && number >= low && number <= high && IsPrevious(note, sentence, t))
            {
                // An arrow turns the order: "14→9" is nine now.
                (value, previous) = Arrow(note, t) ? ((double?)number, value) : (value, (double?)number);
                break;
            }
        }

        return new ScaleScore(name, value, previous, Items(note, sentence, match, item), note.SpanOf(match));
    }

    private ImmutableSortedDictionary<int, int> Items(AnnotatedNote note, int sentence, LexiconMatch scale, int? item)
    {
        var items = ImmutableSortedDictionary<int, int>.Empty;
        if (item is null)
        {
            return items;
        }

        foreach (var match in note.In(sentence))
        {
            if (_item.Has(match.Concept) && match.First >= scale.First && _numbers.All(note, match.First, match.End) is { Count: >= 1 } numbers
                && (numbers.Count >= ListLength || numbers.Any(n => n.Value == item.Value)))
            {
                items = items.SetItem(item.Value, numbers[^1].Value);
            }
        }

        return items;
    }

    // The end of a run of answers to all items, if the token is one of them.
    private int? EndOfList(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if (_item.Has(match.Concept) && match.First <= token && token < match.End
                && _numbers.All(note, match.First, match.End).Count >= ListLength)
            {
                return match.End;
            }
        }

        return null;
    }

    private bool BeginsScale(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if ((_scale.Has(match.Concept) || _item.Has(match.Concept)) && match.First == token)
            {
                return true;
            }
        }

        return false;
    }

    private double? ScoreAt(AnnotatedNote note, int token)
    {
        var text = note.Note.Source.Slice(note.Note.Tokens[token].Span);
        return note.Note.Tokens[token].Kind == TokenKind.Number && text.Length <= 5
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : _numbers.First(note, token, token + 1);
    }

    // "12/27": the second number is the maximum; "s3", "session 3", "2 weeks": no scores.
    private static bool IsOther(AnnotatedNote note, int token)
    {
        var source = note.Note.Source;
        var tokens = note.Note.Tokens;
        return token > 0 && source.Text[tokens[token - 1].Span.Start] == '/';
    }

    private bool IsPrevious(AnnotatedNote note, int sentence, int token)
    {
        if (Arrow(note, token) || note.Note.Source.Text[note.Note.Tokens[token - 1].Span.Start] == '(')
        {
            return true;
        }

        foreach (var match in note.In(sentence))
        {
            if (_previous.Has(match.Concept) && match.End <= token && token - match.End <= 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Arrow(AnnotatedNote note, int token)
    {
        var before = note.Note.Tokens[token - 1].Span;
        return note.Note.Source.Text[before.Start] is '\u2192' or '>';
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
