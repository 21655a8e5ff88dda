using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>What is said of a course as a whole: the findings, then, behind a click, what was asked without a finding and what was not.</summary>
internal sealed class CourseOutcomeList(StringBuilder html, CaseDigest course, RuleBook rules, bool quotes, bool isLinked = true)
{
    public void Write()
    {
        html.Append(isLinked ? "<h4>The course as a whole</h4>\n" : "<h3>The course as a whole</h3>\n");
        var fails = course.Course.Findings.OrderByDescending(r => r.Severity).ToList();
        html.Append(fails.Count == 0 ? "<p>The checks that were asked of this course have nothing to add.</p>\n" : "<ul class=\"outcomes\">\n");
        foreach (var finding in fails)
        {
            html.Append($"<li class=\"{PlainWords.ClassOf(finding.Severity!.Value)}\">{HtmlText.Content(finding.Message)}{At(finding.At)} {Id(finding.RuleId)}</li>\n");
        }

        html.Append(fails.Count == 0 ? "" : "</ul>\n");
        WriteOthers();
    }

    private void WriteOthers()
    {
        var others = course.Course.Outcomes.Where(o => o.Kind != ResultKind.Fail).ToList();
        var aside = course.Course.Results.Where(r => r.Suppressed is not null).ToList();
        if (others.Count + aside.Count == 0)
        {
            return;
        }

        html.Append("<details class=\"more\"><summary>What else was asked of it</summary>\n<ul class=\"quiet\">\n");
        foreach (var finding in aside)
        {
            var reason = Quotation.Reason(finding.Suppressed!, quotes);
            html.Append($"<li><strong>Set aside</strong>: {HtmlText.Content(finding.Message)}{At(finding.At)} {Id(finding.RuleId)}");
            html.Append(reason.Length == 0 ? "" : $" Reason: <q dir=\"auto\">{HtmlText.Content(reason)}</q>").Append("</li>\n");
        }

        var passes = others.Where(o => o.Kind == ResultKind.Pass).Select(o => HtmlText.Content(rules.TitleOf(o.RuleId))).ToList();
        html.Append(passes.Count == 0 ? "" : $"<li><strong>Asked, and no finding</strong>: {string.Join("; ", passes)}.</li>\n");
        foreach (var outcome in others.Where(o => o.Kind != ResultKind.Pass))
        {
            html.Append($"<li><strong>{HtmlText.Content(rules.TitleOf(outcome.RuleId))}</strong>: {HtmlText.Content(outcome.Message)} {Id(outcome.RuleId)}</li>\n");
        }

        html.Append("</ul>\n</details>\n");
    }

    private string At(string? path)
    {
        if (course.Notes.FirstOrDefault(n => n.Path == path) is not { } note)
        {
            return "";
        }

        var name = HtmlText.Content(PlainWords.Capital(PlainWords.NameOf(note)));
        return isLinked ? $" <a href=\"#{PageIds.OfNote(note.Path)}\">{name}</a>" : $" {name}.";
    }

    private static string Id(string ruleId) => $"<span class=\"id\">{HtmlText.Content(ruleId)}</span>";
}
