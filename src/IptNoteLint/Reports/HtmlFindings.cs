using System.Text;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>What a note doesn't show: the findings, the heaviest first, each with why it matters and what would help.</summary>
internal sealed class HtmlFindings(StringBuilder html, NoteResult note, RuleBook rules, Quotation quotation, HtmlLinks links)
{
    public void Write()
    {
        foreach (var finding in note.Findings.OrderByDescending(f => f.Severity))
        {
            Write(finding);
        }
    }

    private void Write(Diagnostic finding)
    {
        var id = NotePlaces.IdOf(note, finding);
        var severity = finding.Severity!.Value;
        html.Append($"<article class=\"finding {ContractWords.Of(severity)}\" id=\"{id}\" aria-labelledby=\"{id}-h\">\n<div class=\"body\">\n");
        html.Append($"<h3 id=\"{id}-h\">{HtmlText.Content(finding.Message)}</h3>\n");
        html.Append(links.Paragraph(OutcomePlaces.Of(finding)));
        WriteAbsence(finding.Absence);
        if (rules.IsAboutRisk(finding.RuleId))
        {
            html.Append($"<p class=\"risk\">{HtmlText.Content(ReportNotice.Risk)}</p>\n");
        }

        WriteProse("Why it matters", rules.Why(finding.RuleId));
        WriteProse("What would help", rules.How(finding.RuleId));
        html.Append("</div>\n<p class=\"beside\"><span class=\"severity\">").Append(Ask(severity)).Append("</span>\n");
        html.Append($"<span class=\"id\">{HtmlText.Content(finding.RuleId)} · {ContractWords.Of(severity)}</span>\n");
        if (rules.Find(finding.RuleId) is { } rule)
        {
            html.Append($"<span class=\"title\">{HtmlText.Content(rule.Descriptor.Title)}</span>");
        }

        html.Append("</p>\n</article>\n");
    }

    private static string Ask(Severity severity) => severity switch
    {
        Severity.Error => "Please look before filing",
        Severity.Warning => "Worth a look",
        Severity.Info => "Useful to know",
        _ => "A small point",
    };

    private void WriteAbsence(Absence? absence)
    {
        if (absence is null)
        {
            return;
        }

        var sections = quotation.Sections(absence);
        var where = sections.Count == 0
            ? "the whole note"
            : string.Join(", ", sections.Select(s => $"<span class=\"section\" dir=\"auto\">{HtmlText.Content(s)}</span>"));
        html.Append($"<p class=\"looked\">Looked in {where}.");
        if (absence.Nearest is { } nearest)
        {
            html.Append(" Nearest: ").Append(links.Quoted(nearest.Span));
            html.Append(absence.Reason is null ? "." : $", {HtmlText.Content(absence.Reason.TrimEnd('.'))}.");
        }

        html.Append("</p>\n");
    }

    private void WriteProse(string heading, PageProse prose)
    {
        if (!prose.IsEmpty)
        {
            html.Append($"<h4>{heading}</h4>\n").Append(HtmlText.Prose(prose));
        }
    }
}
