using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>A rule pack that cannot be used; the message names what does not fit.</summary>
public sealed class RulePackException(string message) : Exception(message);

/// <summary>The rules, pages and lexicons of one assembly. Immutable and safe to share.</summary>
public sealed class RulePack
{
    private readonly FrozenDictionary<string, RuleInfo> _byName;
    private readonly Lazy<string> _hash;

    internal RulePack(string name, string version, ImmutableArray<RuleSource> sources, Lexicon lexicon, Profiles profiles, Lazy<string> hash)
    {
        Name = name;
        Version = version;
        Sources = sources;
        Lexicon = lexicon;
        Profiles = profiles;
        Rules = [.. sources.Select(s => s.Info)];
        _byName = ByName(Rules.Concat(ToolRules.All)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _hash = hash;
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
    public SettingReader SettingReader => new(Profiles, new RuleNames(Rules.Select(r => r.Descriptor)));

    /// <summary>Its profiles and documentation packs.</summary>
    public Profiles Profiles { get; }

    /// <summary>
    /// <c>sha256:…</c> over rule sources, pages, lexicons and profiles as the build embedded them: the same for every engine,
    /// machine and kind of line end.
    /// </summary>
    public string Hash => _hash.Value;

    /// <summary>The rules with the types that define them.</summary>
    internal ImmutableArray<RuleSource> Sources { get; }

    /// <summary>Reads a rule assembly: its public concrete <see cref="NoteRule"/>, <see cref="CaseRule"/> and <see cref="CohortRule"/> types and its embedded pages and lexicons.</summary>
    /// <exception cref="RulePackException">The rules found and the pages embedded differ, or a descriptor is unusable.</exception>
    /// <exception cref="LexiconException">A lexicon is unusable.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The executable roots its rule assembly; a missing rule shows in the comparison with the pages.")]
    public static RulePack Load(Assembly assembly)
    {
        var resources = PackResources.Of(assembly);
        var types = assembly.GetTypes().Where(t => t is { IsPublic: true, IsAbstract: false } && (t.IsSubclassOf(typeof(NoteRule)) || t.IsSubclassOf(typeof(CaseRule)) || t.IsSubclassOf(typeof(CohortRule))));
        var sources = RulePackReader.Read(types, resources.Pages);
        var lexicon = Lexicon.Compile(resources.Lexicons.Select(l => LexiconParser.Parse(l.Key, l.Value)));
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var profiles = new Profiles(resources.Profiles, resources.DocumentationPacks, new RuleNames(sources.Select(s => s.Info.Descriptor)));
        return new RulePack(assembly.GetName().Name ?? "rules", version, sources, lexicon, profiles, new Lazy<string>(resources.Hash));
    }

    /// <summary>A rule of the pack, or of the tool, by id or by name, in any case of letters; null if there is none.</summary>
    public RuleInfo? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);

    /// <summary>The pack with other descriptors under the same ids; it keeps its hash.</summary>
    internal RulePack With(Func<Descriptor, Descriptor> change) => new(
        Name, Version, [.. Sources.Select(s => s with { Info = s.Info with { Descriptor = change(s.Info.Descriptor) } })], Lexicon, Profiles, _hash);

    /// <summary>What reads the facts of notes for the default profile.</summary>
    public FactExtractor Reader() => Reader(Profiles[Profile.Default]);

    /// <summary>What reads the facts of notes for a profile.</summary>
    internal FactExtractor Reader(Profile profile)
    {
        var lexicon = profile.HasTerms ? Lexicon.Compile([.. Lexicon.Files, LayTerms.Of(profile)]) : Lexicon;
        return new FactExtractor(lexicon, NoteVocabularyReader.Read(lexicon), profile.Course, [.. profile.Areas.Select(a => a.Area)]);
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

/// <summary>A rule and the type that defines it.</summary>
/// <param name="Type">A concrete <see cref="NoteRule"/>, <see cref="CaseRule"/> or <see cref="CohortRule"/>.</param>
/// <param name="Info">Its descriptor and page.</param>
internal sealed record RuleSource(Type Type, RuleInfo Info)
{
    /// <summary>Whether it is a rule about a course.</summary>
    public bool IsOfCase => Type.IsSubclassOf(typeof(CaseRule));

    /// <summary>Whether it is a rule about a caseload.</summary>
    public bool IsOfCohort => Type.IsSubclassOf(typeof(CohortRule));

    /// <summary>Whether it is a rule about a note.</summary>
    public bool IsOfNote => !IsOfCase && !IsOfCohort;
}
