using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>Which rules of a pack a run asks, and what they weigh there.</summary>
internal sealed class RuleSelection
{
    private readonly LintOptions _options;
    private readonly ImmutableSortedDictionary<string, (RuleLevel Level, string By)> _levels;
    // Asked for every note, and the same for all.
    private readonly Dictionary<string, string?> _whyOff;
    private readonly Dictionary<string, ImmutableArray<Descriptor>> _parents;

    /// <summary>Weighs a pack by its profile, then the documentation packs in force, then the settings: the last word counts.</summary>
    public RuleSelection(RulePack pack, LintOptions options)
    {
        _options = options;
        Profile = pack.Profiles[options.Profile];
        var levels = ImmutableSortedDictionary.CreateBuilder<string, (RuleLevel, string)>(StringComparer.Ordinal);
        Add(Profile.Rules, $"profile {Profile.Name}");
        foreach (var name in options.Packs)
        {
            Add(pack.Profiles.Pack(name).Rules, $"pack {name}");
        }

        Add(options.Levels, "settings");
        foreach (var id in options.Disabled)
        {
            levels[id] = (RuleLevel.Off, "settings");
        }

        _levels = levels.ToImmutable();
        Pack = pack.With(rule => Numbered(_levels.TryGetValue(rule.Id, out var change) ? change.Level.Of(rule) : rule, options));
        Options = new RuleOptions(Pack);
        Wanted = [.. Pack.Sources.Where(s => s.IsOfNote && IsWanted(s.Info.Descriptor)).Select(s => s.Info.Descriptor)];
        _whyOff = Wanted.ToDictionary(r => r.Id, FindWhyOff, StringComparer.Ordinal);
        _parents = Pack.Rules.Select(r => r.Descriptor).ToDictionary(
            r => r.Id, r => r.Parents.Select(id => Pack.Find(id)!.Descriptor).Where(IsWanted).ToImmutableArray(), StringComparer.Ordinal);

        void Add(IEnumerable<KeyValuePair<string, RuleLevel>> own, string by)
        {
            foreach (var (id, level) in own)
            {
                levels[id] = (level, by);
            }
        }
    }

    /// <summary>The profile in force.</summary>
    public Profile Profile { get; }

    /// <summary>The rules as they weigh in this run.</summary>
    public RulePack Pack { get; }

    /// <summary>The rules about notes of which a run says something, ordered by id.</summary>
    public ImmutableArray<Descriptor> Wanted { get; }

    /// <summary>The numbers of its rules.</summary>
    public RuleOptions Options { get; }

    /// <summary>The wanted rules that weigh otherwise than by themselves, and the rules about risk that are left out.</summary>
    public ImmutableArray<RuleChange> Changes =>
    [
        .. Pack.Rules.Select(r => r.Descriptor).SelectMany<Descriptor, RuleChange>(rule =>
            IsWanted(rule) ? (_levels.TryGetValue(rule.Id, out var change) && (!change.Level.IsOff || IsOff(rule)) ? [new RuleChange(rule.Id, change.Level, change.By) { IsAboutRisk = rule.Category == Category.Risk }] : [])
            : rule.Category == Category.Risk ? [new RuleChange(rule.Id, RuleLevel.Off, "selection") { IsAboutRisk = true }] : []),
    ];

    /// <summary>
    /// Whether a run says anything of a rule. One on trial, of a documentation pack that is not in force, or not among the only ones
    /// selected is left out of every report, as if it weren't there, unless it is selected by its id.
    /// </summary>
    public bool IsWanted(Descriptor rule) => IsSelected(rule)
        || (_options.Select is null && !rule.IsPreview && (rule.Packs.IsEmpty || rule.Packs.Any(_options.Packs.Contains)));

    /// <summary>Why a rule is left out of every report, in a sentence; null if it is wanted.</summary>
    public string? WhyNotWanted(Descriptor rule) => IsWanted(rule) ? null
        : _options.Select is not null ? "The selection names other rules only."
        : rule.IsPreview ? "The rule is on trial, and nobody selects it."
        : $"The rule belongs to the documentation pack {string.Join(" or ", rule.Packs)}, which isn't in force.";

    /// <summary>Whether a rule is asked: wanted, not switched off, and for the profile in force.</summary>
    public bool Runs(Descriptor rule) => IsWanted(rule) && WhyOff(rule) is null;

    /// <summary>The wanted rules that ask a wider question than a rule.</summary>
    public ImmutableArray<Descriptor> ParentsOf(Descriptor rule) => _parents[rule.Id];

    /// <summary>Why a wanted rule isn't asked, in a sentence; null if it is.</summary>
    public string? WhyOff(Descriptor rule) => _whyOff.TryGetValue(rule.Id, out var known) ? known : FindWhyOff(rule);

    private string? FindWhyOff(Descriptor rule) => IsOff(rule) ? $"This rule is switched off in the {_levels[rule.Id].By}."
        : rule.Profiles.IsEmpty || rule.Profiles.Contains(Profile.Name) || (Profile.Basis is { } basis && rule.Profiles.Contains(basis)) ? null
        : $"This rule is for the {(rule.Profiles.Length > 1 ? "profiles" : "profile")} {string.Join(", ", rule.Profiles)}.";

    private static Descriptor Numbered(Descriptor rule, LintOptions options) => rule.Options.Aggregate(
        rule, (r, option) => options.Numbers.TryGetValue($"{rule.Id}.{option.Name}", out var value) ? r.Set(option.Name, value) : r);

    // Who selects a rule wants it whatever the profile says; only the settings have a later word.
    private bool IsOff(Descriptor rule) =>
        _levels.TryGetValue(rule.Id, out var change) && change.Level.IsOff && (change.By == "settings" || !IsSelected(rule));

    private bool IsSelected(Descriptor rule) => _options.ExtendSelect.Contains(rule.Id) || _options.Select?.Contains(rule.Id) == true;
}
