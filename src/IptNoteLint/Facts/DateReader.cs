using System.Collections.Frozen;
using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads the session's date: ISO, "18 March 2026", "March 18, 2026", or figures whose order is not open.</summary>
internal sealed class DateReader(Lexicon lexicon)
{
    private readonly FrozenDictionary<string, int> _months = lexicon.Data("month")
        .ToFrozenDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The date in the date field, else the first full date of the first lines; null if there is none or it is ambiguous.</summary>
    public DateOnly? Read(SessionNote note)
    {
        if (note.Field(FieldKind.Date) is { } field)
        {
            return ReadIn(note, field.Value);
        }

        var head = Math.Min(note.Source.Text.Length, 200);
        return ReadIn(note, new TextSpan(0, head));
    }

    /// <summary>The latest year written anywhere in the note, or null: a floor for the session's own.</summary>
    public static int? LatestYear(SessionNote note)
    {
        int? latest = null;
        foreach (var token in note.Tokens)
        {
            if (token is { Kind: TokenKind.Number, Span.Length: 4 }
                && int.TryParse(note.Source.Slice(token.Span), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2099)
            {
                latest = Math.Max(latest ?? 0, year);
            }
        }

        return latest;
    }

    private DateOnly? ReadIn(SessionNote note, TextSpan span)
    {
        var tokens = note.Tokens;
        for (var t = 0; t < tokens.Length && tokens[t].Span.End <= span.End; t++)
        {
            if (tokens[t].Span.Start >= span.Start && ReadAt(note, t) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private DateOnly? ReadAt(SessionNote note, int t)
    {
        int? Number(int at) => at < note.Tokens.Length && note.Tokens[at].Kind == TokenKind.Number
            && int.TryParse(note.Source.Slice(note.Tokens[at].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        int? Month(int at) => at < note.Tokens.Length && _months.TryGetValue(note.Source.Quote(note.Tokens[at].Span).ToLowerInvariant(), out var m) ? m : null;
        bool Sign(int at, char sign) => at < note.Tokens.Length && note.Source.Text[note.Tokens[at].Span.Start] == sign;

        if (Number(t) is { } first)
        {
            if (first >= 1900 && Number(t + 1) is { } isoMonth && Number(t + 2) is { } isoDay)
            {
                return Make(first, isoMonth, isoDay);
            }

            if (Month(t + 1) is { } month)
            {
                return Number(t + 2) is { } year ? Make(year, month, first) : null;
            }

            if (Sign(t + 1, '/') && Sign(t + 3, '/') && Number(t + 2) is { } second && Number(t + 4) is { } last)
            {
                return first > 12 ? Make(last, second, first) : second > 12 || first == second ? Make(last, first, second) : null;
            }
        }

        return Month(t) is { } named && Number(t + 1) is { } day
            ? Number(Sign(t + 2, ',') ? t + 3 : t + 2) is { } y and > 1900 ? Make(y, named, day) : null
            : null;
    }

    private static DateOnly? Make(int year, int month, int day)
    {
        year = year < 100 ? 2000 + year : year;
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }
}
