using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>A time of day.</summary>
/// <param name="Minutes">Since midnight.</param>
/// <param name="IsCertain">Whether morning or afternoon is told, or the hour is past noon.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct ClockTime(int Minutes, bool IsCertain, TextSpan Span);

/// <summary>Reads times of day: 10:02, 10.02, 2 pm, 14:50, 1450 hrs.</summary>
internal sealed class ClockReader(Lexicon lexicon)
{
    private readonly ConceptSet _morning = lexicon.Set("clock.am");
    private readonly ConceptSet _afternoon = lexicon.Set("clock.pm");
    private readonly ConceptSet _hours = lexicon.Set("clock.hours");

    /// <summary>The times of a sentence, in order; one in a range takes the half of the day from the one behind it.</summary>
    public IEnumerable<ClockTime> Read(AnnotatedNote note, int sentence)
    {
        var bounds = note.Note.Sentences[sentence];
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (At(note, sentence, t, bounds.EndToken) is { } time)
            {
                yield return time.Clock;
                t = time.End - 1;
            }
        }
    }

    private (ClockTime Clock, int End)? At(AnnotatedNote note, int sentence, int t, int end)
    {
        var (hour, minute, next) = Figures(note, t, end);
        if (hour is not { } h || h > 23 || minute > 59)
        {
            return null;
        }

        var half = Half(note, sentence, next);
        if (minute is null && half is null)
        {
            return null;
        }

        var pm = half is { } known && _afternoon.Has(known.Concept);
        var hours = half is { } told && !_hours.Has(told.Concept) ? (h % 12) + (pm ? 12 : 0) : h;
        var last = half?.End ?? next;
        return (new ClockTime((hours * 60) + (minute ?? 0), half is not null || h > 12 || note.Note.Tokens[t].Span.Length == 4, note.Note.SpanOf(t, last)), last);
    }

    // "10:02" is three tokens; "10.02" and "1002" are one each.
    private static (int? Hour, int? Minute, int Next) Figures(AnnotatedNote note, int t, int end)
    {
        var token = note.Note.Tokens[t];
        if (token.Kind != TokenKind.Number)
        {
            return default;
        }

        var text = note.Note.Source.Slice(token.Span);
        if (t + 2 < end && note.Note.Source.Text[note.Note.Tokens[t + 1].Span.Start] == ':' && note.Note.Tokens[t + 2].Span.Length == 2
            && note.Note.NumberAt(t) is { } hour && note.Note.NumberAt(t + 2) is { } minute)
        {
            return (hour, minute, t + 3);
        }

        if (text.IndexOf('.') is > 0 and <= 2 and var stop && text.Length - stop == 3)
        {
            return (int.Parse(text[..stop], CultureInfo.InvariantCulture), int.Parse(text[(stop + 1)..], CultureInfo.InvariantCulture), t + 1);
        }

        return text.Length == 4 && note.Note.NumberAt(t) is { } four && four / 100 < 24 && !LooksLikeYear(four) ? (four / 100, four % 100, t + 1)
            : (note.Note.NumberAt(t), null, t + 1);
    }

    private static bool LooksLikeYear(int number) => number is >= 1990 and <= 2099;

    private LexiconMatch? Half(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if (match.First == token && (_morning.Has(match.Concept) || _afternoon.Has(match.Concept) || _hours.Has(match.Concept)))
            {
                return match;
            }
        }

        return null;
    }
}
