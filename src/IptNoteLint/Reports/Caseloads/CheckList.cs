using System.Text;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>What each check reports and why it matters, once for the whole page.</summary>
internal sealed class CheckList(StringBuilder html, CaseloadDigest caseload)
{
    public void Write()
    {
        html.Append("<p class=\"lede\">What each check reports, why it matters and what would help.</p>\n");
        foreach (var rule in caseload.Rules)
        {
            var id = rule.Descriptor.Id;
            html.Append($"<details class=\"rule\"><summary>{HtmlText.Content(rule.Descriptor.Title)} <span class=\"id\">{id} · {HtmlText.Content(ContractWords.Of(rule.Descriptor.Severity.Highest))}</span></summary>\n<div id=\"{PageIds.OfRule(id)}\">\n");
            Prose("What it reports", rule.Page.WhatItReports);
            Prose("Why it matters", rule.Page.WhyItMatters);
            Prose("What would help", rule.Page.HowToSatisfyIt);
            html.Append("</div>\n</details>\n");
        }
    }

    private void Prose(string heading, string text)
    {
        var prose = PageProse.Parse(text);
        html.Append(prose.IsEmpty ? "" : $"<h3 class=\"sub\">{heading}</h3>\n{HtmlText.Prose(prose)}");
    }
}
