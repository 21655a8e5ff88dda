using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>What is new, fixed, set aside and still open since an earlier report.</summary>
internal sealed class TrendList(StringBuilder html, CaseloadDigest caseload, Trend trend, RuleBook rules)
{
    private readonly HashSet<string> _cases = caseload.Cases.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);

    public void Write(ToolInfo tool)
    {
        if (trend.HasNothingInCommon)
        {
            html.Append("<p class=\"lede\">No note of the earlier report was read this time; it may be of another folder. Nothing is compared.</p>\n");
            return;
        }

        html.Append($"<p class=\"lede\">{Numbered.In("trend-new", trend.New.Count())} new, {Numbered.In("trend-fixed", trend.Fixed.Count())} fixed, {Numbered.In("trend-aside", trend.SetAside.Count())} set aside, ");
        html.Append($"{Numbered.In("trend-still", trend.StillOpen.Count())} still open.</p>\n");
        var notRead = trend.NotRead.Count();
        html.Append(notRead == 0 ? "" : $"<p>{Numbered.With("trend-unread", notRead, "earlier finding")} can't be compared, as the note or course was not read, or the check not asked, this time.</p>\n");
        html.Append(tool.RulePackHash == trend.Earlier.RulePackHash ? "" : "<p>The rules have changed since then, so some of the difference is theirs and not the notes'.</p>\n");
        html.Append("<p>A finding is fixed when it is no more; the note may have been completed, or read in another way. A renamed note counts as a new one.</p>\n");
        List("New", trend.New);
        List("Fixed", trend.Fixed);
        List("Set aside since", trend.SetAside);
        List("Still open", trend.StillOpen);
    }

    private void List(string heading, IEnumerable<TrendFinding> findings)
    {
        var groups = findings.GroupBy(f => f.RuleId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Append($"<details class=\"more\"><summary>{heading}</summary>\n<ul class=\"quiet\">\n");
        foreach (var group in groups)
        {
            html.Append($"<li><strong>{HtmlText.Content(rules.TitleOf(group.Key))}</strong> <span class=\"id\">{HtmlText.Content(group.Key)}</span>: ");
            html.AppendJoin("; ", group.Select(f => Link(f.Owner))).Append("</li>\n");
        }

        html.Append("</ul>\n</details>\n");
    }

    // Only what was read this time is listed, so its place is on the page.
    private string Link(string owner) =>
        $"<a href=\"#{(_cases.Contains(owner) ? PageIds.OfCase(owner) : PageIds.OfNote(owner))}\">{HtmlText.Content(owner)}</a>";
}
