using System.Collections.Immutable;
using System.Reflection;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>A rule pack that cannot be used; the message names what does not fit.</summary>
public sealed class RulePackException(string message) : Exception(message);

/// <summary>The rules, pages and lexicons of one assembly, and of house packs over it. Immutable and safe to share.</summary>
public sealed class RulePack
{
    private readonly Dictionary<string, RuleInfo> _byName;
    private readonly Lazy<string> _hash;
    private readonly Lazy<SettingReader> _reader;

    internal RulePack(string name, string version, ImmutableArray<RuleSource> sources, Lexicon lexicon, Profiles profiles, Lazy<string> hash)
    {
        Name = name;
        Version = version;
        Sources = sources;
        Lexicon = lexicon;
        Profiles = profiles;
        Rules = [.. sources.Select(s => s.Info)];
        _byName = ByName(Rules.Concat(ToolRules.All)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        _hash = hash;
        _reader = new Lazy<SettingReader>(() => new SettingReader(Profiles, new RuleNames(Rules.Select(r => r.Descriptor))));
    }

    /// <summary>The assembly's name.</summary>
    public string Name { get; }

    /// <summary>The assembly's version.</summary>
    public string Version { get; }

    /// <summary>The rules, ordered by id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>All lexicons, compiled.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Reads settings that name its rules, profiles and documentation packs.</summary>
    public SettingReader SettingReader => _reader.Value;

    /// <summary>Its profiles and documentation packs.</summary>
    public Profiles Profiles { get; }

    /// <summary>
    /// <c>sha256:…</c> over rule sources, pages, lexicons and profiles as the build embedded them: the same for every engine,
    /// machine and kind of line end.
    /// </summary>
    public string Hash => _hash.Value;

    /// <summary>The house packs over it, each with its version, in ordinal order.</summary>
    public ImmutableArray<string> House { get; internal init; } = [];

    /// <summary>The rules with the types that define them.</summary>
    internal ImmutableArray<RuleSource> Sources { get; }

    /// <summary>The ids of the concepts that are read for house rules.</summary>
    internal ImmutableSortedSet<string> Asked { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Reads a rule assembly: its public concrete <see cref="NoteRule"/>, <see cref="CaseRule"/> and <see cref="CohortRule"/> types and its embedded pages and lexicons.</summary>
    /// <exception cref="RulePackException">The rules found and the pages embedded differ, or a descriptor is unusable.</exception>
    /// <exception cref="LexiconException">A lexicon is unusable.</exception>
    public static RulePack Load(Assembly assembly)
    {
        var resources = PackResources.Of(assembly);
        var sources = RulePackReader.Read(RulePackReader.TypesOf(assembly), resources.Pages);
        var profiles = new Profiles(resources.Profiles, resources.DocumentationPacks, new RuleNames(sources.Select(s => s.Info.Descriptor)));
        return new RulePack(RulePackReader.NameOf(assembly), RulePackReader.VersionOf(assembly), sources, resources.Lexicon(), profiles, new Lazy<string>(resources.Hash));
    }

    /// <summary>A rule of the pack, or of the tool, by id or by name, in any case of letters; null if there is none.</summary>
    public RuleInfo? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);

    /// <summary>The pack with other descriptors under the same ids; it keeps its hash.</summary>
    internal RulePack With(Func<Descriptor, Descriptor> change) => new(
        Name, Version, [.. Sources.Select(s => s with { Info = s.Info with { Descriptor = change(s.Info.Descriptor) } })], Lexicon, Profiles, _hash)
    {
        House = House,
        Asked = Asked,
    };

    /// <summary>What reads the facts of notes for the default profile.</summary>
    public FactExtractor Reader() => Reader(Profiles[Profile.Default]);

    /// <summary>What reads the facts of notes for a profile.</summary>
    internal FactExtractor Reader(Profile profile)
    {
        var lexicon = profile.HasTerms ? Lexicon.Compile([.. Lexicon.Files, LayTerms.Of(profile)]) : Lexicon;
        return new FactExtractor(lexicon, NoteVocabularyReader.Read(lexicon), profile.Course, [.. profile.Areas.Select(a => a.Area)], Asked);
    }

    private static Dictionary<string, RuleInfo> ByName(IEnumerable<RuleInfo> rules)
    {
        var names = new Dictionary<string, RuleInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            names[rule.Descriptor.Id] = rule;
            names[rule.Descriptor.Name] = rule;
        }

        return names;
    }
}
