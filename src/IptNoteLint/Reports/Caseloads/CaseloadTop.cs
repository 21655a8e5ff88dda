using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>The beginning of a caseload's page: what it is about, what it can't tell, and the way through it.</summary>
internal sealed class CaseloadTop(StringBuilder html, CaseloadDigest caseload, bool quotes)
{
    public void Write(ToolInfo tool)
    {
        CaseloadHead.Write(html, $"{caseload.Folder} - {tool.Name}");
        html.Append("<body class=\"caseload\">\n<header class=\"top\">\n<p class=\"eyebrow\">Caseload report</p>\n");
        html.Append($"<h1>{HtmlText.Content(caseload.Folder)}</h1>\n<p class=\"lede\">{Lede(tool)}</p>\n");
        html.Append($"<p class=\"documented\"><strong>Documented, not delivered.</strong> {PlainWords.Documented}</p>\n");
        html.Append($"<p class=\"scope\">{ReportNotice.Scope} {QuotesSentence}</p>\n</header>\n");
        WriteNavigation();
        html.Append("<main>\n");
    }

    private string QuotesSentence => quotes
        ? "Words of the notes are quoted: keep this page as you keep the notes."
        : caseload.Cases.Any(c => !c.Therapists.IsEmpty)
            ? "No words of the notes are quoted; therapists are named as the notes' headers name them."
            : "No words of the notes are quoted.";

    private string Lede(ToolInfo tool)
    {
        var notes = caseload.Cases.Sum(c => c.Notes.Length) + caseload.Alone.Count;
        var safety = caseload.Safety.Count(s => !s.SetAside);
        var first = $"{Numbered.With("cases", caseload.Cases.Count, "course")}, {Numbered.With("notes", notes, "note")}.";
        var whole = SafetyGaps.Of(caseload, tool).Any() ? " Not everything was looked at; see below." : "";
        return safety == 0
            ? $"{first} No finding asks to look at safety; that says nothing about risk.{whole}"
            : $"{first} {Numbered.With("safety", safety, "finding")} {(safety == 1 ? "asks" : "ask")} to look at safety.{whole}";
    }

    private void WriteNavigation()
    {
        html.Append("<nav aria-label=\"On this page\">\n<ul>\n");
        Link("safety", "Safety first");
        if (caseload.Trend is not null)
        {
            Link("trend", "Since the last report");
        }

        Link("caseload", "The caseload");
        Link("rates", "How often it is documented");
        Link("listening", "For listening");
        Link("reading", "What was read");
        if (caseload.Alone.Count > 0)
        {
            Link("alone", "Notes of no course");
        }

        if (caseload.Cases.Count > 0)
        {
            Link("courses", "Course by course");
        }

        Link("checks", "The checks");
        html.Append("</ul>\n</nav>\n");
    }

    private void Link(string id, string words) => html.Append($"<li><a href=\"#{id}\">{words}</a></li>\n");
}
