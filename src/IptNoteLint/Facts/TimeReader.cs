using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads the time of each sentence from its time words, judged against the session's date.</summary>
internal sealed class TimeReader(Lexicon lexicon)
{
    /// <summary>Told as "ago" and still part of the present episode: about three months.</summary>
    private const int CurrentDays = 100;

    private readonly ConceptSet _current = lexicon.Set("time.current", "time.interval");
    private readonly ConceptSet _weekday = lexicon.Set("weekday");
    private readonly ConceptSet _past = lexicon.Set("time.past");
    private readonly ConceptSet _passage = lexicon.Set("time.past.passage");
    private readonly ConceptSet _year = lexicon.Set("time.past.year");
    private readonly ConceptSet _ago = lexicon.Set("time.ago");
    private readonly ConceptSet _future = lexicon.Set("time.future");
    private readonly NumberReader _numbers = new(lexicon);
    private readonly Dictionary<string, int> _days = lexicon.Data("unit")
        .ToDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The time of each sentence by its own words.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sessionYear">The year of the session, or null if no date tells it.</param>
    public SentenceTime[] Read(AnnotatedNote note, int? sessionYear)
    {
        var times = new SentenceTime[note.Note.Sentences.Length];
        for (var s = 0; s < times.Length; s++)
        {
            times[s] = ReadSentence(note, s, sessionYear);
        }

        return times;
    }

    private SentenceTime ReadSentence(AnnotatedNote note, int sentence, int? sessionYear)
    {
        LexiconMatch? past = null, current = null, future = null;
        var passage = false;
        foreach (var match in note.In(sentence))
        {
            if (_year.Has(match.Concept))
            {
                past = IsEarlierYear(note, match, sessionYear) ? past ?? match : past;
            }
            else if (_past.Has(match.Concept))
            {
                past ??= match;
                passage |= _passage.Has(match.Concept);
            }
            else if (_ago.Has(match.Concept))
            {
                if (DaysAgo(note, match) > CurrentDays)
                {
                    past ??= match;
                }
                else
                {
                    current ??= match;
                }
            }
            else if (_current.Has(match.Concept) || _weekday.Has(match.Concept))
            {
                current ??= match;
            }
            else if (_future.Has(match.Concept))
            {
                future ??= match;
            }
        }

        past ??= EarlierYear(note, sentence, sessionYear);
        var frame = past is not null && current is null ? TimeFrame.Past
            : current is not null ? TimeFrame.Current
            : future is not null ? TimeFrame.Future : TimeFrame.Unknown;
        return new SentenceTime(frame, past, current, passage);
    }

    // "1979", "'88", "2003-08" without any preposition: a year well before the session tells of the past by itself.
    private LexiconMatch? EarlierYear(AnnotatedNote note, int sentence, int? sessionYear)
    {
        for (var t = note.Note.Sentences[sentence].FirstToken; t < note.Note.Sentences[sentence].EndToken; t++)
        {
            var span = note.Note.Tokens[t].Span;
            if (note.Note.Tokens[t].Kind != TokenKind.Number
                || !int.TryParse(note.Note.Source.Slice(span), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var shortYear = span.Length == 2 && span.Start > 0 && note.Note.Source.Text[span.Start - 1] is '\'' or '\u2019';
            var year = shortYear ? (number > 30 ? 1900 : 2000) + number : number;
            if ((shortYear || span.Length == 4) && year >= 1930 && year <= (sessionYear ?? 2020) - 2)
            {
                return new LexiconMatch(0, t, t + 1);
            }
        }

        return null;
    }

    private bool IsEarlierYear(AnnotatedNote note, LexiconMatch match, int? sessionYear)
    {
        for (var t = match.First; t < match.End; t++)
        {
            if (note.Note.Tokens[t] is { Kind: TokenKind.Number, Span.Length: 4 }
                && int.TryParse(note.Note.Source.Slice(note.Note.Tokens[t].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return year < (sessionYear ?? 2020);
            }
        }

        return true;
    }

    // "11 weeks ago", "x3/52 ago", "a few years ago": the number, 3 where there is none, times the unit's days.
    private int DaysAgo(AnnotatedNote note, LexiconMatch match)
    {
        var count = _numbers.First(note, match.First, match.End) ?? 3;
        for (var t = match.End - 1; t >= match.First; t--)
        {
            var form = note.Note.Source.Slice(note.Note.Tokens[t].Span).ToString().ToLowerInvariant();
            if (_days.TryGetValue(form, out var days))
            {
                return count * days;
            }
        }

        return 0;
    }
}
