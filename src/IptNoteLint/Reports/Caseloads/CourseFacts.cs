using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course in a few words.</summary>
internal static class CourseFacts
{
    /// <summary>The same words in HTML, apart from each other.</summary>
    public static string Html(CaseDigest course) => string.Join(" <span aria-hidden=\"true\">·</span> ", Of(course).Select(f => $"<span>{HtmlText.Content(f)}</span>"));

    /// <summary>Therapist, agreed area, planned sessions and dates, as far as they are known.</summary>
    private static IEnumerable<string> Of(CaseDigest course)
    {
        if (course.Therapists.Length > 0)
        {
            yield return "Therapist: " + string.Join(", ", course.Therapists);
        }

        yield return "Agreed area: " + PlainWords.AreaOf(course.Course.AgreedArea);
        yield return course.Course.Planned is { } planned ? PlainWords.Count(planned, "session") + " planned" : "number of sessions not agreed in the notes";
        var days = course.Notes.Select(n => n.Date).OfType<DateOnly>().ToList();
        if (days.Count > 0)
        {
            yield return days.Min() == days.Max() ? PlainWords.Day(days[0]) : $"{PlainWords.Day(days.Min())} to {PlainWords.Day(days.Max())}";
        }
    }
}
