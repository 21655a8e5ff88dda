using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course as a table of its notes: date, phase, focus and techniques.</summary>
internal sealed class PortfolioMap(StringBuilder html, CaseDigest course)
{
    public void Write()
    {
        html.Append("<div class=\"wide\" role=\"region\" aria-label=\"Notes\" tabindex=\"0\">\n<table class=\"pack\">\n<thead>\n<tr>");
        html.AppendJoin("", ((string[])["Note", "Date", "Phase", "Focus", "Techniques"]).Select(h => $"<th scope=\"col\">{h}</th>")).Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var note in course.Notes)
        {
            html.Append($"<tr><th scope=\"row\">{HtmlText.Content(PlainWords.NameOf(note))}</th><td class=\"day\">{(note.Date is { } date ? ContractWords.Day(date) : "–")}</td>");
            html.Append(note.IsSession ? $"<td>{PlainWords.PhaseOf(note.Phase)}</td><td>{Focus(note)}</td><td>{Techniques(note)}</td></tr>\n" : "<td></td><td></td><td></td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Focus(NoteDigest note)
    {
        var named = Enum.GetValues<ProblemArea>().Where(a => note.Assessment.ProblemArea![a] == AreaStatus.Named).Select(AreaWords.NameOf).ToList();
        var described = Enum.GetValues<ProblemArea>().Where(a => note.Assessment.ProblemArea![a] == AreaStatus.Described).Select(a => AreaWords.NameOf(a) + " (described)");
        var all = string.Join("; ", named.Concat(described));
        return all.Length == 0 ? "–" : HtmlText.Content(all);
    }

    private static string Techniques(NoteDigest note)
    {
        var all = string.Join("; ", note.Assessment.Documented!.Evidence.Where(e => e.Topic == Topic.Intervention).Select(e => TopicWords.Words(e.Value)));
        return all.Length == 0 ? "–" : HtmlText.Content(all);
    }
}
