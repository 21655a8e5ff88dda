using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The rules of a run, found by id. An unknown id has no title and no page: a report never fails for it.</summary>
internal sealed class RuleBook(ImmutableArray<RuleInfo> rules)
{
    private readonly Dictionary<string, int> _index = rules
        .Select((rule, index) => (rule.Descriptor.Id, index))
        .ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);

    /// <summary>Every rule, in the order given.</summary>
    public ImmutableArray<RuleInfo> All => rules;

    /// <summary>The place of a rule among <see cref="All"/>, or null.</summary>
    public int? IndexOf(string id) => _index.TryGetValue(id, out var index) ? index : null;

    /// <summary>What is known of a rule, or null.</summary>
    public RuleInfo? Find(string id) => IndexOf(id) is { } index ? rules[index] : null;

    /// <summary>The rule's title, or its id.</summary>
    public string TitleOf(string id) => Find(id)?.Descriptor.Title ?? id;

    /// <summary>The page's section under a heading; no blocks where the rule or the section is unknown.</summary>
    public PageProse Why(string id) => PageProse.Parse(Find(id)?.Page.WhyItMatters ?? "");

    /// <inheritdoc cref="Why"/>
    public PageProse How(string id) => PageProse.Parse(Find(id)?.Page.HowToSatisfyIt ?? "");

    /// <summary>Tells which findings ask to look at safety.</summary>
    public SafetyRules Safety { get; } = new(rules);

    /// <summary>Whether the rule asks to look at risk.</summary>
    public bool IsAboutRisk(string id) => Find(id)?.Descriptor.Category == Category.Risk;
}
