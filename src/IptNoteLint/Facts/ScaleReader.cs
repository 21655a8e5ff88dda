using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads symptom scales: name, score, an earlier score beside it, and single items.</summary>
internal sealed class ScaleReader(Lexicon lexicon)
{
    /// <summary>How many tokens behind its name a score may stand.</summary>
    private const int Reach = 7;

    private readonly ConceptSet _scale = lexicon.Set("scale");
    private readonly ScoreFinder _scores = new(lexicon);
    private readonly ScaleItems _items = new(lexicon);

    private readonly Dictionary<string, string> _usual = lexicon.Data("usualScale").ToDictionary(d => d[0], d => d[1], StringComparer.Ordinal);

    private readonly Dictionary<string, (ScaleRange Range, int? Item)> _ranges = lexicon.Data("scale")
        .Where(d => d.Length >= 3)
        .ToDictionary(
            d => d[0],
            d => (new ScaleRange(Number(d[1]), Number(d[2]), Bands(lexicon, d[0])), d.Length >= 5 ? int.Parse(d[4], CultureInfo.InvariantCulture) : (int?)null),
            StringComparer.Ordinal);

    // Higher is worse in all of them; alliance, functioning and well-being are measured by others.
    private readonly HashSet<string> _symptoms = [.. lexicon.Data("symptomScale").Select(d => d[0])];

    /// <summary>Every place where a scale is named, in the order of the text, with what is read there.</summary>
    public List<(int Sentence, LexiconMatch Match, ScaleScore Score)> ReadAll(NoteContext context) =>
        [.. context.Note.All(_scale).Select(m => (m.Sentence, m.Match, ReadOne(context.Note, m.Sentence, m.Match, context.Note.IdOf(m.Match)["scale.".Length..])))];

    /// <summary>The scales in the order of the text; one entry a scale: the one with a score, else the first.</summary>
    public static ImmutableArray<ScaleScore> OneOfEach(IEnumerable<ScaleScore> all)
    {
        var scales = new List<ScaleScore>();
        foreach (var score in all)
        {
            var known = scales.FindIndex(s => s.Name == score.Name);
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
        var (range, item) = _ranges.GetValueOrDefault(name);
        var (low, high) = range is null ? (0, 999) : (range.Low, range.High);
        var items = item is { } number ? _items.Read(note, sentence, number).Where(i => i.First >= match.First).ToList() : [];
        double? value = null, previous = null;
        var written = match.End;
        var last = note.Note.Sentences[sentence].EndToken;
        var end = Math.Min(last, match.End + Reach);
        for (var t = match.End; t < end; t++)
        {
            if (items.Find(i => i.First <= t && t < i.End) is { End: > 0 } answers)
            {
                // "PHQ9: 2 3 2 3 1 2 2 1 1 = 17": the total stands behind the answers.
                end = Math.Min(last, answers.End + Reach);
                t = answers.End - 1;
                continue;
            }

            if (BeginsScale(note, sentence, t))
            {
                break;
            }

            if (_scores.At(note, sentence, match, t, (low, high)) is not { } score)
            {
                continue;
            }

            if (value is null)
            {
                value = score.Value;
                written = t + score.Length;
                end = Math.Min(last, t + Reach);
            }
            else if (previous is null && _scores.IsPrevious(note, sentence, t))
            {
                previous = score.Value;
            }
            else if (_scores.IsNow(note, sentence, t))
            {
                (value, previous) = (score.Value, value);
                written = t + score.Length;
            }

            t += score.Length - 1;
        }

        var bare = value is null && items.Count == 0 ? NumberInName(note, sentence, match) : null;
        name = bare is null ? name : _usual.GetValueOrDefault(name, name);
        return new ScaleScore(name, bare ?? value, previous, Items(item, items), note.SpanOf(match))
        {
            Written = note.Note.SpanOf(match.First, written),
            IsImpossible = value < low || value > high,
            IsOfSymptoms = _symptoms.Contains(name),
            Range = range,
        };
    }

    // "PHQ 8. Slept well.": a figure set apart from the name, with no other score behind it, is the score.
    private static double? NumberInName(AnnotatedNote note, int sentence, LexiconMatch match)
    {
        var last = note.Note.Tokens[match.End - 1];
        var ends = match.End == note.Note.Sentences[sentence].EndToken || note.Note.Source.Text[note.Note.Tokens[match.End].Span.Start] is '.' or ';';
        return ends && last.Kind == TokenKind.Number && last.Is(TokenTraits.SpaceBefore) ? note.Note.NumberAt(match.End - 1) : null;
    }

    private static ImmutableSortedDictionary<int, int> Items(int? item, IEnumerable<(int Value, int First, int End)> answers)
    {
        var items = ImmutableSortedDictionary<int, int>.Empty;
        return item is { } number ? items.SetItems(answers.Select(a => KeyValuePair.Create(number, a.Value))) : items;
    }

    private bool BeginsScale(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if (_scale.Has(match.Concept) && match.First == token)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<ScoreBand> Bands(Lexicon lexicon, string scale) =>
    [
        .. lexicon.Data("band").Where(d => d.Length >= 3 && d[0] == scale)
            .Select(d => new ScoreBand(Number(d[1]), string.Join(' ', d.Skip(2)))).OrderBy(b => b.From),
    ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
