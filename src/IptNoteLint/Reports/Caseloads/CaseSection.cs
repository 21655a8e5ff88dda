using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>One course: its chart, its timeline, what is said of the whole, and its notes behind a click.</summary>
internal sealed class CaseSection(StringBuilder html, CaseDigest course, IReadOnlyList<NoteResult> notes, RuleBook rules, bool quotes)
{
    private readonly string _id = PageIds.OfCase(course.Key);

    public void Write()
    {
        html.Append($"<details class=\"case\">\n<summary><h3>{HtmlText.Content(course.Key)}</h3> <span class=\"brief\">{Brief()}</span></summary>\n");
        // The id stands inside: browsers open what is closed around the place that a link leads to.
        html.Append($"<p class=\"facts\" id=\"{_id}\">{CourseFacts.Html(course)}</p>\n");
        new CourseFigure(html, course, _id).Write();
        new Timeline(html, course, notes, rules).Write();
        new CourseOutcomeList(html, course, rules, quotes).Write();
        html.Append("<h4>Note by note</h4>\n");
        for (var i = 0; i < notes.Count; i++)
        {
            new NoteWords(html, notes[i], rules, quotes).Write(PageIds.OfNote(notes[i].Path), Heading(course.Notes[i]));
        }

        html.Append("</details>\n");
    }

    private string Brief()
    {
        List<string> parts = [Numbered.With("sessions", course.Sessions.Count(), "session")];
        if (course.Safety > 0)
        {
            parts.Add($"<strong class=\"error\">{Numbered.With("safety", course.Safety, "safety finding")}</strong>");
        }

        if (course.Count(Severity.Warning) is var warnings and > 0)
        {
            parts.Add($"<span class=\"warning\">{Numbered.With("warning", warnings, "warning")}</span>");
        }

        if (course.Count(Severity.Info) + course.Count(Severity.Hint) is var minor and > 0)
        {
            parts.Add($"{Numbered.In("minor", minor)} info or {(minor == 1 ? "hint" : "hints")}");
        }

        return string.Join(", ", parts);
    }

    private static string Heading(NoteDigest note)
    {
        var name = PlainWords.Capital(PlainWords.NameOf(note));
        return note.Date is { } date ? $"{name}, {PlainWords.Day(date)}" : name;
    }
}
