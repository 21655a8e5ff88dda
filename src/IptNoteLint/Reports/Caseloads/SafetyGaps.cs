using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>What was not looked at, so that silence about safety is never taken for an answer.</summary>
internal static class SafetyGaps
{
    /// <summary>Full sentences in HTML; none where every check about risk was asked of every file.</summary>
    /// <param name="caseload">The caseload.</param>
    /// <param name="tool">The terms of the run as a whole.</param>
    public static IEnumerable<string> Of(CaseloadDigest caseload, ToolInfo tool)
    {
        IEnumerable<KeyValuePair<string, ToolInfo>> folders = caseload.Terms.Count == 0 ? [KeyValuePair.Create(".", tool)] : caseload.Terms;
        foreach (var sentence in Said(folders, "Checks about risk that were not asked", c => c.Level.IsOff, c => c.RuleId)
            .Concat(Said(folders, "Checks about risk that weigh otherwise; less than a warning is not listed here", c => !c.Level.IsOff, c => $"{c.RuleId} ({c.Level})")))
        {
            yield return HtmlText.Content(sentence);
        }

        if (caseload.NotLinted.Count is var unread and > 0)
        {
            yield return $"{Numbered.With("safety-unread", unread, "file")} {(unread == 1 ? "was" : "were")} not read: what {(unread == 1 ? "it says" : "they say")} about risk is not known.";
        }
    }

    private static IEnumerable<string> Said(
        IEnumerable<KeyValuePair<string, ToolInfo>> folders, string what, Func<RuleChange, bool> belongs, Func<RuleChange, string> name)
    {
        var groups = folders.GroupBy(f => string.Join(", ", f.Value.Changes.Where(c => c.IsAboutRisk && belongs(c)).Select(name)), StringComparer.Ordinal).ToList();
        return groups.Where(g => g.Key.Length > 0).Select(g => $"{what}{(groups.Count == 1 ? "" : $", in {string.Join(", ", g.Select(f => f.Key))}")}: {g.Key}.");
    }
}
