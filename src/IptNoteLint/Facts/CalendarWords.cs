using IptNoteLint.Lexicons;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace IptNoteLint.Facts;

/// <summary>Reads days of the week, months, dates and years, and sets them on the calendar beside the session.</summary>
internal sealed class CalendarWords(Lexicon lexicon)
{
    private readonly Dictionary<string, int> _weekdays = lexicon.Numbered("weekday");
    private readonly Dictionary<string, int> _months = lexicon.Numbered("month");
    private readonly ConceptSet _month = lexicon.Set("month");

    /// <summary>
    /// The date that a match names, with the days it covers if the session's date is known or the year is written, and its words:
    /// the figures beside a month are part of it.
    /// </summary>
    public CalendarDate? Read(AnnotatedNote note, LexiconMatch match, DateOnly? session, bool ahead)
    {
        for (var t = match.First; t < match.End; t++)
        {
            if (_weekdays.TryGetValue(note.Note.LowerCase(t), out var weekday))
            {
                var timex = new TimexProperty { DayOfWeek = weekday };
                return new CalendarDate(timex, session is { } day ? Day(Weekday(weekday, day, ahead)) : null, match.First, match.End);
            }

            if (_month.Has(match.Concept) && _months.TryGetValue(note.Note.LowerCase(t), out var month))
            {
                return Month(note, t, month, session, ahead);
            }

            if (Year(note, t) is { } year)
            {
                var timex = new TimexProperty { Year = year };
                return new CalendarDate(timex, (new DateOnly(year, 1, 1), new DateOnly(year, 1, 1).AddYears(1)), match.First, match.End);
            }
        }

        return null;
    }

    /// <summary>A year of this century or the last, in four figures or as "'88"; null for any other token.</summary>
    public static int? Year(AnnotatedNote note, int token)
    {
        if (note.Note.NumberAt(token) is not { } number)
        {
            return null;
        }

        var span = note.Note.Tokens[token].Span;
        var isShort = span.Length == 2 && span.Start > 0 && note.Note.Source.Text[span.Start - 1] is '\'' or '\u2019';
        var year = isShort ? (number > 30 ? 1900 : 2000) + number : number;
        return (isShort || span.Length == 4) && year is >= 1900 and <= 2099 ? year : null;
    }

    // "12 March", "March 12, 2025", "March of 2025": the figures beside the name.
    private static CalendarDate Month(AnnotatedNote note, int token, int month, DateOnly? session, bool ahead)
    {
        var after = note.Note.NumberAt(token + 1);
        var before = note.Note.NumberAt(token - 1);
        var dayOfMonth = before is >= 1 and <= 31 ? before : after is >= 1 and <= 31 ? after : null;
        var yearAt = token + 1;
        while (yearAt < Math.Min(token + 4, note.Note.Tokens.Length) && Year(note, yearAt) is null)
        {
            yearAt++;
        }

        var year = yearAt < Math.Min(token + 4, note.Note.Tokens.Length) ? Year(note, yearAt) : null;
        var first = before is not null && before == dayOfMonth ? token - 1 : token;
        var end = year is not null ? yearAt + 1 : dayOfMonth is not null && first == token ? token + 2 : token + 1;
        var date = new CalendarDate(new TimexProperty { Year = year, Month = month, DayOfMonth = dayOfMonth }, null, first, end);
        if ((year ?? session?.Year) is not { } known)
        {
            return date;
        }

        var days = Days(known, month, dayOfMonth);
        if (year is null && session is { } seen)
        {
            days = ahead && days.To <= seen ? Days(known + 1, month, dayOfMonth)
                : !ahead && days.From > seen ? Days(known - 1, month, dayOfMonth) : days;
        }

        return date with { Days = days };
    }

    private static (DateOnly From, DateOnly To) Days(int year, int month, int? dayOfMonth)
    {
        var first = new DateOnly(year, month, Math.Min(dayOfMonth ?? 1, DateTime.DaysInMonth(year, month)));
        return dayOfMonth is null ? (first, first.AddMonths(1)) : Day(first);
    }

    private static (DateOnly From, DateOnly To) Day(DateOnly day) => (day, day.AddDays(1));

    private static DateOnly Weekday(int weekday, DateOnly session, bool ahead)
    {
        var name = (DayOfWeek)(weekday % 7);
        var date = session.ToDateTime(TimeOnly.MinValue);
        return DateOnly.FromDateTime(ahead ? TimexDateHelpers.DateOfNextDay(name, date) : TimexDateHelpers.DateOfLastDay(name, date));
    }
}

/// <summary>A date on the calendar, as far as it is told.</summary>
/// <param name="Timex">Its value.</param>
/// <param name="Days">The first day it covers and the day behind the last, or null.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal sealed record CalendarDate(TimexProperty Timex, (DateOnly From, DateOnly To)? Days, int First, int End);
