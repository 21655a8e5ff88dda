using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Completes dates by those of the other notes of a folder: which of two figures is the day, and the year that only the first note
/// of a course writes. What nothing tells stays open.
/// </summary>
internal static class CaseDates
{
    /// <summary>A note without a year lies no further back than this behind the note before it, in days; else the year has turned.</summary>
    private const int BackDays = 60;

    /// <summary>The same facts, each folder's dates completed.</summary>
    public static NoteFacts[] Complete(IReadOnlyList<NoteFacts> facts)
    {
        var completed = facts.ToArray();
        foreach (var folder in Enumerable.Range(0, completed.Length).GroupBy(i => Path.GetDirectoryName(completed[i].Note.Source.Path) ?? "", StringComparer.Ordinal))
        {
            var dayFirst = DayFirst([.. folder.Select(i => completed[i].Written).OfType<WrittenDate>()]);
            DateOnly? before = null;
            foreach (var i in folder.OrderBy(i => completed[i].Note.Source.Path, StringComparer.Ordinal))
            {
                if (completed[i].Written is { } written && completed[i].Date is null)
                {
                    completed[i] = completed[i] with { Date = Date(written, dayFirst, before) };
                }

                before = completed[i].Date ?? before;
            }
        }

        return completed;
    }

    // Figures that can only be read one way tell how the writer means the others.
    private static bool? DayFirst(List<WrittenDate> dates)
    {
        var open = dates.Exists(d => d.IsOpen);
        var (day, month) = (dates.Count(d => d.IsNumeric && d.DayStandsFirst), dates.Count(d => d.IsNumeric && !d.DayStandsFirst && !d.IsOpen));
        return !open || day == month ? null : day > month;
    }

    private static DateOnly? Date(WrittenDate written, bool? dayFirst, DateOnly? before)
    {
        if (written.IsOpen)
        {
            var read = dayFirst is true ? written with { Month = written.Day, Day = written.Month } : written;
            return dayFirst is null ? null : read.Year is { } year ? read.In(year) : null;
        }

        if (before is not { } last || written.In(last.Year) is not { } same)
        {
            return null;
        }

        return same.DayNumber < last.DayNumber - BackDays ? written.In(last.Year + 1) : same;
    }
}
