using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace IptNoteLint.Facts;

/// <summary>Gives a time expression its TIMEX value and the days that it covers, seen from the session.</summary>
internal sealed class TimexReader(Lexicon lexicon)
{
    /// <summary>"9999 years ago" is as far as this.</summary>
    private const int FarYears = 1000;

    private readonly ConceptSet _ago = lexicon.Set("time.ago");
    private readonly ConceptSet _past = lexicon.Set("time.past");
    private readonly ConceptSet _future = lexicon.Set("time.future");
    private readonly NumberReader _numbers = new(lexicon);
    private readonly CalendarWords _calendar = new(lexicon);
    private readonly Dictionary<string, (int Count, char Unit)> _units = lexicon.Data("unit").ToDictionary(
        d => d[0], d => (int.Parse(d[1].AsSpan()[..^1], CultureInfo.InvariantCulture), d[1][^1]), StringComparer.Ordinal);

    /// <summary>The value of one match.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sentence">The match's sentence.</param>
    /// <param name="match">A match of a concept of time.</param>
    /// <param name="session">The session's date, or null.</param>
    /// <param name="ahead">Whether the sentence looks forward: "on Tuesday" is then the next one.</param>
    public TimeExpression Read(AnnotatedNote note, int sentence, LexiconMatch match, DateOnly? session, bool ahead)
    {
        ahead |= _future.Has(match.Concept);
        if (_calendar.Read(note, match, session, ahead) is { } date)
        {
            return new TimeExpression(note.Note.SpanOf(date.First, date.End), sentence, date.Timex.TimexValue, date.Days?.From, date.Days?.To);
        }

        var (timex, days) = Value(note, match, session, ahead);
        return new TimeExpression(note.SpanOf(match), sentence, timex, days?.From, days?.To);
    }

    /// <summary>Days in "eleven weeks", "3/52", "a few years" (see <see cref="NumberReader.Vague"/>), by months of 30 days; null without a unit.</summary>
    public int? LengthInDays(AnnotatedNote note, LexiconMatch match) =>
        Length(note, match) is { } length ? length.Count * (length.Unit switch { 'D' => 1, 'W' => 7, 'M' => 30, _ => 365 }) : null;

    private (string Timex, (DateOnly From, DateOnly To)? Days) Value(AnnotatedNote note, LexiconMatch match, DateOnly? session, bool ahead)
    {
        if (Length(note, match) is { } length)
        {
            var timex = Duration(length.Count, length.Unit).TimexValue;
            if (session is not { } day)
            {
                return (timex, null);
            }

            var other = Shift(day, ahead ? length.Count : -length.Count, length.Unit);
            return (timex, _ago.Has(match.Concept) || ahead ? (other, other.AddDays(1)) : (other, day.AddDays(1)));
        }

        return _past.Has(match.Concept) || _ago.Has(match.Concept) ? ("PAST_REF", null)
            : _future.Has(match.Concept) ? ("FUTURE_REF", null)
            : ("PRESENT_REF", session is { } now ? (now, now.AddDays(1)) : null);
    }

    private (int Count, char Unit)? Length(AnnotatedNote note, LexiconMatch match)
    {
        for (var t = match.End - 1; t >= match.First; t--)
        {
            // "3/52": the unit's number is no count, and no unit either unless a stroke stands before it.
            var isNumber = note.Note.Tokens[t].Kind == TokenKind.Number;
            if (_units.TryGetValue(note.Note.LowerCase(t), out var unit) && (!isNumber || (t > match.First && note.Note.Source.Text[note.Note.Tokens[t - 1].Span.Start] == '/')))
            {
                return ((_numbers.First(note, match.First, t) ?? _numbers.Vague(note, match.First, t)) * unit.Count, unit.Unit);
            }
        }

        return null;
    }

    private static TimexProperty Duration(int count, char unit) => unit switch
    {
        'D' => new TimexProperty { Days = count },
        'W' => new TimexProperty { Weeks = count },
        'M' => new TimexProperty { Months = count },
        _ => new TimexProperty { Years = count },
    };

    private static DateOnly Shift(DateOnly day, int count, char unit) => unit switch
    {
        'D' => day.AddDays(count),
        'W' => day.AddDays(7 * count),
        'M' => day.AddMonths(count),
        _ => day.AddYears(Math.Clamp(count, -FarYears, FarYears)),
    };
}
