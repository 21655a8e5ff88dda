using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>One line a course.</summary>
internal sealed class CaseTable(StringBuilder html, CaseloadDigest caseload)
{
    private readonly List<string> _therapists =
        [.. caseload.Cases.SelectMany(c => c.Therapists).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public void Write()
    {
        if (caseload.Cases.Count == 0)
        {
            html.Append("<p class=\"lede\">No course of treatment was found: a folder is a course when its notes carry one client code, or session numbers that follow each other.</p>\n");
            return;
        }

        new CaseFilters(html, caseload, _therapists).Write();
        html.Append("<div class=\"wide\" role=\"region\" aria-label=\"Table of courses\" tabindex=\"0\">\n<table class=\"cases\" id=\"cases\">\n<thead>\n<tr>");
        html.Append(_therapists.Count > 0 ? "<th scope=\"col\">Case</th><th scope=\"col\">Therapist</th>" : "<th scope=\"col\">Case</th>");
        foreach (var heading in (string[])["Safety", "Warnings", "Info, hints", "Not evaluated", "Sessions", "Planned", "Phase", "Agreed area", "Scores", "Last note"])
        {
            html.Append($"<th scope=\"col\">{heading}</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var course in caseload.Cases.OrderByDescending(c => c.Safety).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            WriteRow(course);
        }

        html.Append("</tbody>\n</table>\n</div>\n").Append(CaseloadHead.Script);
    }

    private void WriteRow(CaseDigest course)
    {
        var last = course.Sessions.LastOrDefault();
        var id = PageIds.OfCase(course.Key);
        html.Append($"<tr data-course=\"{id}\" data-area=\"{CaseFilters.KeyOf(course.Course.AgreedArea)}\" data-phase=\"{CaseFilters.KeyOf(last?.Phase)}\"");
        html.Append($" data-therapist=\" {string.Concat(course.Therapists.Select(t => string.Create(CultureInfo.InvariantCulture, $"{_therapists.IndexOf(t)} ")))}\">");
        html.Append($"<th scope=\"row\"><a href=\"#{id}\">{HtmlText.Content(course.Key)}</a></th>");
        html.Append(_therapists.Count > 0 ? $"<td>{HtmlText.Content(string.Join(", ", course.Therapists))}</td>" : "");
        html.Append(Numbered.Quiet("safety", course.Safety, "error")).Append(Numbered.Quiet("warning", course.Count(Severity.Warning), "warning"));
        html.Append(Numbered.Quiet("minor", course.Count(Severity.Info) + course.Count(Severity.Hint), "info"));
        html.Append(Numbered.Quiet("open", course.Open, "open"));
        html.Append(Numbered.Cell("sessions", course.Sessions.Count()));
        html.Append(course.Course.Planned is { } planned ? Numbered.Cell("planned", planned) : "<td class=\"n\">–</td>");
        html.Append($"<td>{(last is null ? "–" : PlainWords.PhaseOf(last.Phase))}</td><td>{PlainWords.AreaOf(course.Course.AgreedArea)}</td>");
        html.Append($"<td class=\"score\">{Scores(course)}</td><td class=\"day\">{(course.Notes.LastOrDefault(n => n.Date is not null)?.Date is { } day ? ContractWords.Day(day) : "–")}</td></tr>\n");
    }

    private static string Scores(CaseDigest course)
    {
        if (course.MainScale is not { } scale)
        {
            return "–";
        }

        var scores = course.Sessions.Select(s => s.Score(scale)).OfType<double>().ToList();
        return scores.Count switch
        {
            0 => $"{HtmlText.Content(scale)} without a score",
            1 => $"{HtmlText.Content(scale)} {Score("first", scores[0])}",
            _ => $"{HtmlText.Content(scale)} {Score("first", scores[0])} → {Score("last", scores[^1])}",
        };
    }

    private static string Score(string name, double value) => $"<span data-n=\"{name}\">{PlainWords.Number(value)}</span>";
}
