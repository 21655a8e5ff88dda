using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Every finding about safety, before anything else is said.</summary>
internal sealed class SafetyList(StringBuilder html, CaseloadDigest caseload, RuleBook rules)
{
    public void Write(ToolInfo tool)
    {
        var findings = caseload.Safety.ToList();
        var gaps = SafetyGaps.Of(caseload, tool).ToList();
        if (gaps.Count > 0)
        {
            html.Append("<p class=\"lede\"><strong>Not everything was looked at.</strong> This page can't tell what the notes say about risk where it didn't look.</p>\n");
            html.Append("<ul class=\"quiet\">\n").AppendJoin("", gaps.Select(g => $"<li>{g}</li>\n")).Append("</ul>\n");
        }

        if (findings.Count == 0)
        {
            html.Append(gaps.Count == 0
                ? "<p class=\"lede\">No note mentions a risk without an answer to it, as far as these checks read. They also miss some.</p>\n"
                : "<p>What was looked at gave no finding about safety. These checks also miss some.</p>\n");
            return;
        }

        html.Append($"<p class=\"risk\">{HtmlText.Content(ReportNotice.Risk)}</p>\n");
        foreach (var group in findings.GroupBy(f => (f.RuleId, f.Message)))
        {
            html.Append($"<h3>{HtmlText.Content(group.Key.Message)} <span class=\"id\">{HtmlText.Content(group.Key.RuleId)} · ");
            html.Append($"{HtmlText.Content(rules.TitleOf(group.Key.RuleId))}</span></h3>\n<ul class=\"safety\">\n");
            foreach (var finding in group)
            {
                Write(finding);
            }

            html.Append("</ul>\n");
        }
    }

    private void Write(SafetyFinding finding)
    {
        string?[] place =
        [
            finding.Session is { } session ? string.Create(CultureInfo.InvariantCulture, $"session {session}") : null,
            finding.Date is { } date ? PlainWords.Day(date) : null,
            finding.SetAside ? "set aside" : null,
            finding.Path + (finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : ""),
        ];
        html.Append($"<li><a href=\"#{PageIds.OfNote(finding.Path)}\">{HtmlText.Content(finding.Case ?? finding.Path)}</a> <span class=\"where\">");
        html.Append(HtmlText.Content(string.Join(" · ", place.Where(p => p is not null)))).Append("</span></li>\n");
    }
}
