using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>How often each check found what it asks for, over the whole caseload. There is no such table for one therapist, nor a setting for it.</summary>
internal sealed class RateTable(StringBuilder html, CaseloadDigest caseload)
{
    private readonly bool _hasRates = caseload.Cases.Count >= CohortSummary.LeastCases;

    public void Write()
    {
        html.Append("<p class=\"lede\">Of the notes and courses that a check was asked of: how many show what it looks for.</p>\n<p>");
        html.Append(_hasRates
            ? "The interval is Wilson's, of 95 %: what chance alone leaves open about so many. Sessions of one course are alike, so the truth lies in a wider one."
            : $"Shares are given from five courses on; here are {Numbered.In("cases", caseload.Cases.Count)}, so only the counts are shown.");
        html.Append(" Nothing here is counted by therapist.</p>\n");
        WriteCohort();
        Table("Notes", "Shown in", caseload.Rules.Where(r => r.Descriptor is { CaseKind: null, Category: not (Category.Cohort or Category.Tool) }));
        Table("Courses", "Without a finding", caseload.Rules.Where(r => r.Descriptor.CaseKind is not null));
    }

    private void WriteCohort()
    {
        if (caseload.Cohort.IsEmpty)
        {
            return;
        }

        var rules = new RuleBook(caseload.Rules);
        html.Append("<ul class=\"outcomes\">\n");
        foreach (var finding in caseload.Cohort)
        {
            var share = new Share(finding.Count, finding.Of);
            var about = finding.About is { } id ? $" {HtmlText.Content(rules.TitleOf(id))} <span class=\"id\">{HtmlText.Content(id)}</span>:" : "";
            html.Append($"<li class=\"info\">{HtmlText.Content(finding.Message)}{about} {Numbered.With($"{finding.RuleId}-count", finding.Count, finding.Noun)} ");
            html.Append($"(n = {Numbered.With($"{finding.RuleId}-of", finding.Of, finding.OfNoun)}");
            html.Append(finding.IsShare
                ? $"; {PlainWords.Percent(share.Rate)}, {PlainWords.Percent(share.Interval.Low)} to {PlainWords.Percent(share.Interval.High)}"
                : "");
            html.Append($") <span class=\"id\">{HtmlText.Content(finding.RuleId)}</span></li>\n");
        }

        html.Append("</ul>\n");
    }

    private void Table(string unit, string passes, IEnumerable<RuleInfo> rules)
    {
        html.Append($"<div class=\"wide\" role=\"region\" aria-label=\"Table of checks: {unit}\" tabindex=\"0\">\n<table class=\"rates\">\n<caption>{unit}</caption>\n<thead>\n<tr><th scope=\"col\">Check</th>");
        html.Append("<th scope=\"col\">Asked of</th><th scope=\"col\">").Append(passes).Append("</th>");
        html.Append(_hasRates ? "<th scope=\"col\">Share</th><th scope=\"col\">Interval</th>" : "");
        html.Append("<th scope=\"col\">Findings</th><th scope=\"col\">Set aside</th><th scope=\"col\">Not evaluated</th><th scope=\"col\">Not asked</th></tr>\n</thead>\n<tbody>\n");
        foreach (var rule in rules)
        {
            WriteRow(rule.Descriptor, caseload[rule.Descriptor.Id]);
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteRow(Descriptor rule, RuleTally tally)
    {
        html.Append($"<tr data-rule=\"{rule.Id}\"><th scope=\"row\"><a href=\"#{PageIds.OfRule(rule.Id)}\">{HtmlText.Content(rule.Title)}</a> <span class=\"id\">{rule.Id}</span></th>");
        html.Append(Numbered.Cell("asked", tally.Shown.Of)).Append(Numbered.Cell("pass", tally.Passes));
        if (_hasRates)
        {
            var (low, high) = tally.Shown.Interval;
            html.Append(tally.Shown.Of == 0
                ? "<td class=\"n\">–</td><td class=\"n\">–</td>"
                : $"<td class=\"n\" data-n=\"share\">{PlainWords.Percent(tally.Shown.Rate)}</td><td class=\"n\" data-n=\"interval\">{PlainWords.Percent(low)} to {PlainWords.Percent(high)}</td>");
        }

        html.Append(Numbered.Cell("fail", tally.Fails)).Append(Numbered.Quiet("aside", tally.SetAside, "")).Append(Numbered.Quiet("open", tally.Open, "open"));
        html.Append(Numbered.Quiet("notApplicable", tally.NotApplicable, "")).Append("</tr>\n");
    }
}
