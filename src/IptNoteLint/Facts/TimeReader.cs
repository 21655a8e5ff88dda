using System.Collections.Immutable;
using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Reads the time of each sentence from its time words, judged against the session's date.</summary>
internal sealed class TimeReader(Lexicon lexicon, ITimeRecognizer? recognizer)
{
    /// <summary>Told as "ago" and still part of the present episode: about three months.</summary>
    private const int CurrentDays = 100;

    /// <summary>A date as near as this is the session's own.</summary>
    private const int SessionDays = 3;

    /// <summary>The year that a note without any is held against.</summary>
    private const int UnknownYear = 2020;

    private readonly ConceptSet _time = lexicon.Set("time.current", "time.interval", "weekday", "month", "time.past", "time.ago", "time.future");
    private readonly ConceptSet _current = lexicon.Set("time.current", "time.interval", "weekday");
    private readonly ConceptSet _past = lexicon.Set("time.past");
    private readonly ConceptSet _passage = lexicon.Set("time.past.passage");
    private readonly ConceptSet _year = lexicon.Set("time.past.year");
    private readonly ConceptSet _ago = lexicon.Set("time.ago");
    private readonly ConceptSet _month = lexicon.Set("month");
    private readonly ConceptSet _future = lexicon.Set("time.future");
    private readonly TimexReader _timex = new(lexicon);

    /// <summary>The time of each sentence by its own words.</summary>
    /// <param name="note">The note.</param>
    /// <param name="session">The day of the session, or null.</param>
    public SentenceTime[] Read(AnnotatedNote note, DateOnly? session)
    {
        var year = session?.Year ?? DateReader.LatestYear(note.Note) ?? UnknownYear;
        return [.. Enumerable.Range(0, note.Note.Sentences.Length).Select(s => ReadSentence(note, s, session, year))];
    }

    private SentenceTime ReadSentence(AnnotatedNote note, int sentence, DateOnly? session, int year)
    {
        LexiconMatch? past = null, current = null;
        var passage = false;
        var future = note.Any(sentence, _future);
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var match in WithBareYears(note, sentence))
        {
            var expression = _timex.Read(note, sentence, match, session, future);
            if (expressions.Count == 0 || expressions[^1].Span.End <= expression.Span.Start)
            {
                expressions.Add(expression);
            }

            switch (Frame(note, match, expression, session, year))
            {
                case TimeFrame.Past:
                    past ??= match;
                    passage |= _passage.Has(match.Concept);
                    break;
                case TimeFrame.Current:
                    current ??= match;
                    break;
            }
        }

        if (recognizer is not null)
        {
            foreach (var (match, expression) in recognizer.Read(note, sentence, session, expressions.ToImmutable()))
            {
                expressions.Add(expression);
                past ??= DaysBack(expression, session) > CurrentDays ? match : null;
            }
        }

        // "every Sunday as a child": a stage of life outranks a day's name in the same clause.
        if (past is { } stage && current is { } day && !passage && note.Clauses[stage.First] == note.Clauses[day.First])
        {
            current = null;
        }

        var frame = past is not null && current is null ? TimeFrame.Past
            : current is not null ? TimeFrame.Current
            : future ? TimeFrame.Future : TimeFrame.Unknown;
        return new SentenceTime(frame, past, current, expressions.ToImmutable());
    }

    // The matches that tell when, in order, the longest of those that begin together first; and years that stand alone.
    private IEnumerable<LexiconMatch> WithBareYears(AnnotatedNote note, int sentence)
    {
        var bounds = note.Note.Sentences[sentence];
        var matches = new List<LexiconMatch>();
        foreach (var match in note.In(sentence))
        {
            if (_time.Has(match.Concept))
            {
                matches.Add(match);
            }
        }

        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (CalendarWords.Year(note, t) is not null && !matches.Exists(m => m.First <= t && t < m.End))
            {
                matches.Add(new LexiconMatch(LexiconMatch.NoConcept, t, t + 1));
            }
        }

        return matches.OrderBy(m => m.First).ThenByDescending(m => m.End);
    }

    private TimeFrame Frame(AnnotatedNote note, LexiconMatch match, TimeExpression expression, DateOnly? session, int year)
    {
        if (match.Concept == LexiconMatch.NoConcept)
        {
            // "1979" without any preposition: a year well before the session tells of the past by itself.
            return expression.From?.Year <= year - 2 ? TimeFrame.Past : TimeFrame.Unknown;
        }

        if (_year.Has(match.Concept))
        {
            return (expression.From?.Year ?? 0) < year ? TimeFrame.Past : TimeFrame.Unknown;
        }

        if (_ago.Has(match.Concept))
        {
            return (_timex.LengthInDays(note, match) ?? int.MaxValue) > CurrentDays ? TimeFrame.Past : TimeFrame.Current;
        }

        if (_month.Has(match.Concept))
        {
            return DaysBack(expression, session) switch { > CurrentDays => TimeFrame.Past, > SessionDays => TimeFrame.Current, _ => TimeFrame.Unknown };
        }

        return _past.Has(match.Concept) ? TimeFrame.Past : _current.Has(match.Concept) ? TimeFrame.Current : TimeFrame.Unknown;
    }

    private static int? DaysBack(TimeExpression expression, DateOnly? session) => session?.DayNumber - expression.To?.DayNumber;
}
