using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>On what terms a run was made, where they are not the usual ones: documentation packs, rules switched off or weighed otherwise.</summary>
public static class RunTerms
{
    private const string Selection = "selection";

    /// <summary>Full sentences about folders that were linted on other terms than the run as a whole.</summary>
    public static IEnumerable<string> OfFolders(ToolInfo run, IEnumerable<KeyValuePair<string, ToolInfo>> folders) => folders
        .Where(f => f.Value.IsOnOtherTermsThan(run))
        .OrderBy(f => f.Key, StringComparer.Ordinal)
        .Select(f => $"In {f.Key}: profile {f.Value.Profile}. {string.Join(' ', Of(f.Value))}".TrimEnd());

    /// <summary>Full sentences; none for a run in which every rule is as its page says.</summary>
    public static IEnumerable<string> Of(ToolInfo tool)
    {
        if (tool.Packs.Length > 0)
        {
            yield return $"In force: documentation pack {string.Join(", ", tool.Packs)}.";
        }

        if (tool.HousePacks.Length > 0)
        {
            yield return $"In force: house pack {string.Join(", ", tool.HousePacks)}.";
        }

        foreach (var by in tool.Changes.GroupBy(c => c.By, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var off = by.Where(c => c.Level.IsOff).Select(c => c.RuleId).ToList();
            var other = by.Where(c => !c.Level.IsOff).Select(c => $"{c.RuleId} ({c.Level})").ToList();
            if (off.Count > 0)
            {
                yield return by.Key == Selection
                    ? $"About risk, but left out by the selection of rules: {string.Join(", ", off)}."
                    : $"Switched off by the {by.Key}: {string.Join(", ", off)}.";
            }

            if (other.Count > 0)
            {
                yield return $"Weighed otherwise by the {by.Key}: {string.Join(", ", other)}.";
            }
        }
    }
}
