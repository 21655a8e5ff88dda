using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Completes dates by those of the other notes of a course: which of two figures is the day, and the year that only the first note
/// writes. What nothing tells stays open, and no other client's notes are asked.
/// </summary>
internal static class CaseDates
{
    /// <summary>A note without a year lies no further back than this behind the note before it, in days; else the year has turned.</summary>
    private const int BackDays = 60;

    /// <summary>Sets the dates of one course's notes.</summary>
    /// <param name="facts">All notes; those of the course are replaced.</param>
    /// <param name="notes">The indices of the course's notes.</param>
    public static void Complete(NoteFacts[] facts, IEnumerable<int> notes)
    {
        var course = notes.OrderBy(i => facts[i].Note.Source.Path, StringComparer.Ordinal).ToList();
        var dayFirst = DayFirst([.. course.Select(i => facts[i].Written).OfType<WrittenDate>()]);
        DateOnly? before = null;
        foreach (var i in course)
        {
            if (facts[i].Written is { } written && facts[i].Date is null)
            {
                facts[i] = facts[i] with { Date = Date(written, dayFirst, before) };
            }

            before = facts[i].Date ?? before;
        }
    }

    // Figures that can only be read one way tell how the writer means the others; where they disagree, nothing does.
    private static bool? DayFirst(List<WrittenDate> dates)
    {
        var certain = dates.Where(d => d is { IsNumeric: true, IsOpen: false, Month: var month, Day: var day } && month != day).Select(d => d.DayStandsFirst).Distinct().ToList();
        return certain is [var order] ? order : null;
    }

    private static DateOnly? Date(WrittenDate written, bool? dayFirst, DateOnly? before)
    {
        if (written.IsOpen)
        {
            var read = dayFirst is true ? written with { Month = written.Day, Day = written.Month } : written;
            return dayFirst is null || read.Year is not { } year ? null : read.In(year);
        }

        return before is not { } last || written.In(last.Year) is not { } same ? null
            : same.DayNumber < last.DayNumber - BackDays ? written.In(last.Year + 1) : same;
    }
}
