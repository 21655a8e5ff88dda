using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Finds what outside of a note bears on what a rule says of it, with file and line.</summary>
internal static class WhyRemarks
{
    /// <summary>Settings that name the rule, the profile and packs that weigh it, then who set its finding aside.</summary>
    public static IEnumerable<WhyRemark> Of(
        SettingsLayer layer, Descriptor rule, RulePack pack, NoteResult note, IEnumerable<CaseResult> cases, Baseline? baseline) =>
        OfSettings(layer, rule).Concat(OfProfiles(layer, rule, pack)).Concat(OfBaseline(layer, rule, note, cases, baseline));

    private static IEnumerable<WhyRemark> OfSettings(SettingsLayer layer, Descriptor rule)
    {
        var own = $"{SettingKeys.Rules}.{rule.Id}";
        return layer.All.Where(s => s.Place != Setting.Default)
            .Where(s => s.Key == own || s.Key.StartsWith(own + ".", StringComparison.Ordinal)
                || (s.Key == SettingKeys.Select && s.Value != SettingKeys.Usual) || (s.Key == SettingKeys.ExtendSelect && s.Values.Contains(rule.Id, StringComparer.Ordinal)))
            .Select(s => new WhyRemark($"{s.Key}: {s.Value}", s.Place));
    }

    private static IEnumerable<WhyRemark> OfProfiles(SettingsLayer layer, Descriptor rule, RulePack pack)
    {
        var profile = layer[SettingKeys.Profile]!;
        if (pack.Profiles[profile.Value].Rules.TryGetValue(rule.Id, out var level))
        {
            yield return new WhyRemark($"the profile {profile.Value} weighs it '{level}'", profile.Place);
        }

        var packs = layer[SettingKeys.Packs]!;
        foreach (var name in packs.Values)
        {
            if (pack.Profiles.Pack(name).Rules.TryGetValue(rule.Id, out var other))
            {
                yield return new WhyRemark($"the documentation pack {name} weighs it '{other}'", packs.Place);
            }
        }
    }

    private static IEnumerable<WhyRemark> OfBaseline(SettingsLayer layer, Descriptor rule, NoteResult note, IEnumerable<CaseResult> cases, Baseline? baseline)
    {
        var found = note.Results.Where(r => r.RuleId == rule.Id).Select(r => r.Fingerprint)
            .Concat(cases.SelectMany(c => c.Results).Where(r => r.RuleId == rule.Id && r.Fingerprint.Length > 0).Select(r => r.Fingerprint)).ToHashSet(StringComparer.Ordinal);
        foreach (var known in baseline?.Findings.Where(f => f.RuleId == rule.Id && found.Contains(f.Fingerprint)) ?? [])
        {
            var file = layer[SettingKeys.Baseline]!.Value;
            var line = SettingsText.Read(file)!.Split('\n').TakeWhile(l => !l.Contains(known.Fingerprint, StringComparison.Ordinal)).Count() + 1;
            yield return new WhyRemark("the baseline holds the finding", SettingsException.At(SettingsText.Shown(file), line));
        }
    }
}
