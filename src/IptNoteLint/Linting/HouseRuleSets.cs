using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Diagnostics;
using IptNoteLint.House;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>Lays house packs over a rule pack: their rules run, and are named and weighed, like its own.</summary>
public static class HouseRuleSets
{
    /// <summary>What a house pack can build on.</summary>
    public static HouseBasis Basis(this RulePack pack) =>
        new(pack.Lexicon, new RuleNames(pack.Rules.Concat(ToolRules.All).Select(r => r.Descriptor)), pack.Profiles.Names);

    /// <summary>The pack with the rules and words of a house pack.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(HouseExpectation))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(HouseProhibition))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(HouseCourseExpectation))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(HouseCourseProhibition))]
    public static RulePack With(this RulePack pack, HousePack house) => pack.With(
        $"{house.Name} {house.Version}", house.Hash,
        house.Rules.Select(r => new RuleSource(TypeOf(r.Expectation), r.Info) { Expectation = r.Expectation }),
        house.Words.IsEmpty ? pack.Lexicon : Lexicon.Compile(house.Words.Over(pack.Lexicon.Files, house.Name)),
        house.Rules.SelectMany(r => r.Expectation.Asked));

    /// <summary>The pack with the rules, pages and lexicons of another assembly. Its rules have a prefix of their own.</summary>
    /// <exception cref="RulePackException">Rules and pages differ, or an id is the tool's own or taken.</exception>
    /// <exception cref="LexiconException">A lexicon is unusable.</exception>
    public static RulePack With(this RulePack pack, Assembly assembly)
    {
        var resources = PackResources.Of(assembly);
        var name = RulePackReader.NameOf(assembly);
        var sources = RulePackReader.Read(RulePackReader.TypesOf(assembly), resources.Pages, pack.Rules.Select(r => r.Descriptor));
        if (sources.IsEmpty)
        {
            throw new RulePackException($"{name} holds no public rule.");
        }

        if (sources.Select(s => s.Info.Descriptor.Id).FirstOrDefault(id => id.StartsWith(HousePackReader.ReservedPrefix, StringComparison.Ordinal) || pack.Find(id) is not null) is { } taken)
        {
            throw new RulePackException($"{name} has a rule {taken}, an id that is the tool's own or taken; give it the letters of your service.");
        }

        var files = resources.LexiconFiles();
        return pack.With(
            $"{name} {RulePackReader.VersionOf(assembly)}", resources.Hash(),
            sources.Select(s => s with { Info = s.Info with { Descriptor = s.Info.Descriptor with { HousePack = name } } }),
            files.Length == 0 ? pack.Lexicon : Lexicon.Compile([.. pack.Lexicon.Files, .. files]),
            files.SelectMany(f => f.Concepts).Where(c => !c.IsTable).Select(c => c.Id));
    }

    /// <summary>The pack with a profile more, which a file of somebody's own holds.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="profile">The file. Its name without folder and ending is the profile's.</param>
    /// <exception cref="SettingsException">The file is unusable, or there is a profile of that name.</exception>
    public static RulePack With(this RulePack pack, HouseFile profile) => new(
        pack.Name, pack.Version, pack.Sources, pack.Lexicon, pack.Profiles.With(profile.Name, profile.Text, pack.SettingReader.Rules), new Lazy<string>(() => HashOf(pack.Hash, profile.Text.ReplaceLineEndings("\n"))))
    {
        House = pack.House,
        Asked = pack.Asked,
    };

    private static RulePack With(
        this RulePack pack, string house, string hash, IEnumerable<RuleSource> sources, Lexicon lexicon, IEnumerable<string> asked) => new(
        pack.Name, pack.Version, [.. pack.Sources.Concat(sources).OrderBy(s => s.Info.Descriptor.Id, StringComparer.Ordinal)],
        lexicon, pack.Profiles, new Lazy<string>(() => HashOf(pack.Hash, hash)))
    {
        House = [.. pack.House.Add(house).Order(StringComparer.Ordinal)],
        Asked = pack.Asked.Union(asked),
    };

    private static Type TypeOf(Expectation expectation) => (expectation.IsOfNote, expectation.IsForbidden) switch
    {
        (true, false) => typeof(HouseExpectation),
        (true, true) => typeof(HouseProhibition),
        (false, false) => typeof(HouseCourseExpectation),
        (false, true) => typeof(HouseCourseProhibition),
    };

    private static string HashOf(string pack, string added) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{pack}\n{added}")));
}
