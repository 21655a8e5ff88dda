using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>What was not evaluated and why, what does not apply, and what somebody set aside.</summary>
internal sealed class HtmlNotEvaluated(StringBuilder html, NoteResult note, RuleBook rules, Quotation quotation)
{
    /// <summary>Whether there is anything to say.</summary>
    public static bool Any(NoteResult note) =>
        note.Results.Any(r => r.Kind is ResultKind.Open or ResultKind.NotApplicable || r.Suppressed is not null);

    public void Write()
    {
        WriteList("Left open", r => r.Kind == ResultKind.Open && r.Suppressed is null, r => HtmlText.Content(r.Message));
        WriteList("Set aside", r => r.Suppressed is not null, SetAside);
        WriteList("Not for this kind of note or phase", r => r.Kind == ResultKind.NotApplicable && r.Suppressed is null, _ => "");
    }

    private string SetAside(Diagnostic result)
    {
        var reason = quotation.Reason(result.Suppressed!);
        var why = reason.Length == 0 ? "" : $" Reason: <q dir=\"auto\">{HtmlText.Content(reason)}</q>";
        why += rules.IsAboutRisk(result.RuleId) ? $" {HtmlText.Content(ReportNotice.Risk)}" : "";
        return $"{HtmlText.Content(result.Message)} Set aside in the {HtmlText.Content(result.Suppressed!.Source)}.{why}";
    }

    private void WriteList(string heading, Func<Diagnostic, bool> wanted, Func<Diagnostic, string> words)
    {
        var results = note.Results.Where(wanted).ToArray();
        if (results.Length == 0)
        {
            return;
        }

        html.Append($"<h3 class=\"sub\">{heading}</h3>\n<ul class=\"quiet\">\n");
        foreach (var result in results)
        {
            var text = words(result);
            html.Append($"<li><strong>{HtmlText.Content(rules.TitleOf(result.RuleId))}</strong> <span class=\"id\">{HtmlText.Content(result.RuleId)}</span>");
            html.Append(text.Length == 0 ? "" : $"<br>{text}").Append("</li>\n");
        }

        html.Append("</ul>\n");
    }
}
