using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads the session's date: ISO, "18 March 2026", "March 18, 2026", or figures whose order is not open.</summary>
internal sealed class DateReader(Lexicon lexicon)
{
    /// <summary>Where no field gives a date, it stands in the first lines; in UTF-16 code units.</summary>
    private const int HeadLength = 200;

    /// <summary>Years that are taken from two figures: courses of treatment in the use of this program.</summary>
    private const int FirstShortYear = 20, LastShortYear = 49;

    private readonly Dictionary<string, int> _months = lexicon.Numbered("month");

    /// <summary>The date in the date field, else the first of the first lines; null if there is none.</summary>
    public WrittenDate? Read(SessionNote note) => note.Field(FieldKind.Date) is { } field
        ? Read(note, field.Value)
        : Read(note, Head(note));

    /// <summary>Where the date of the first lines stands, or null.</summary>
    public TextSpan? PlaceOf(SessionNote note)
    {
        for (var t = 0; t < note.Tokens.Length && note.Tokens[t].Span.End <= Head(note).End; t++)
        {
            if (ReadAt(note, t) is not null)
            {
                return note.Tokens[t].Span;
            }
        }

        return null;
    }

    /// <summary>The latest year written anywhere in the note, or null: a floor for the session's own.</summary>
    public static int? LatestYear(SessionNote note)
    {
        int? latest = null;
        for (var t = 0; t < note.Tokens.Length; t++)
        {
            if (note.Tokens[t].Span.Length == 4 && note.NumberAt(t) is { } year and >= 2000 and <= 2099)
            {
                latest = Math.Max(latest ?? 0, year);
            }
        }

        return latest;
    }

    /// <summary>The first whole date in a stretch, else the first without a year; null if there is none.</summary>
    public WrittenDate? Read(SessionNote note, TextSpan span)
    {
        WrittenDate? partial = null;
        var tokens = note.Tokens;
        for (var t = 0; t < tokens.Length && tokens[t].Span.End <= span.End; t++)
        {
            if (tokens[t].Span.Start < span.Start || ReadAt(note, t) is not { } date)
            {
                continue;
            }

            if (date.Year is not null)
            {
                return date;
            }

            partial ??= date;
        }

        return partial;
    }

    private static TextSpan Head(SessionNote note) => new(0, Math.Min(note.Source.Text.Length, HeadLength));

    private WrittenDate? ReadAt(SessionNote note, int t)
    {
        int? Number(int at) => note.NumberAt(at);
        int? Month(int at) => at < note.Tokens.Length && _months.TryGetValue(note.LowerCase(at), out var m) ? m : null;
        bool Sign(int at, char sign) => at < note.Tokens.Length && note.Source.Text[note.Tokens[at].Span.Start] == sign;
        bool Parts(int at) => Sign(at, '/') || Sign(at, '.');

        if (Number(t) is { } first)
        {
            if (first >= 1900 && Number(t + 1) is { } isoMonth && Number(t + 2) is { } isoDay)
            {
                return WrittenDate.Of(first, isoMonth, isoDay);
            }

            if (Month(t + 1) is { } month)
            {
                return WrittenDate.Of(Year(note, t + 2), month, first);
            }

            if (Parts(t + 1) && Parts(t + 3) && Number(t + 2) is { } second && Number(t + 4) is { } last)
            {
                return first > 12 ? WrittenDate.Of(last, second, first, isNumeric: true, dayStandsFirst: true)
                    : WrittenDate.Of(last, first, second, isOpen: second <= 12 && first != second, isNumeric: true);
            }
        }

        return Month(t) is { } named && Number(t + 1) is { } day
            ? WrittenDate.Of(Year(note, Sign(t + 2, ',') ? t + 3 : t + 2), named, day)
            : null;
    }

    // "4 Aug 26": two figures behind a month are a year where they can be none of its days' hours or counts.
    private static int? Year(SessionNote note, int token) =>
        note.NumberAt(token) is { } year && (year > 1900 || (year is >= FirstShortYear and <= LastShortYear && note.Tokens[token].Span.Length == 2)) ? year : null;
}

/// <summary>A date as a note writes it.</summary>
/// <param name="Year">In four figures; null where none is written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="IsOpen">Whether month and day may also stand the other way round.</param>
/// <param name="IsNumeric">Whether it is written in figures parted by strokes or stops, as 18/03/2026.</param>
/// <param name="DayStandsFirst">Whether the day is written before the month.</param>
public sealed record WrittenDate(int? Year, int Month, int Day, bool IsOpen, bool IsNumeric, bool DayStandsFirst)
{
    /// <summary>The date, if nothing about it is open.</summary>
    public DateOnly? Date => IsOpen || Year is not { } year ? null : In(year);

    /// <summary>The date in a year; null where that year has no such day.</summary>
    public DateOnly? In(int year) => Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    internal static WrittenDate? Of(int? year, int month, int day, bool isOpen = false, bool isNumeric = false, bool dayStandsFirst = false)
    {
        year = year < 100 ? 2000 + year : year;
        return year is null or (>= 1900 and <= 2100) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month)
            ? new WrittenDate(year, month, day, isOpen, isNumeric, dayStandsFirst)
            : null;
    }
}
