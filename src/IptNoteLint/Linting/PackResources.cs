using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Lexicons;

namespace IptNoteLint.Linting;

/// <summary>
/// The texts that a rule assembly embeds: <c>pages/IPTnnnn.md</c>, <c>lexicons/name.txt</c>, <c>profiles/name.yml</c>,
/// <c>packs/name.yml</c>, and, so that their hash can be told,
/// <c>sources/folder/Name.cs</c>. Names have forward slashes and texts line feeds, whatever built them. Beside them may lie what
/// the build made of them, under <c>compiled/</c>: it saves reading them all at each start.
/// </summary>
internal sealed class PackResources
{
    /// <summary>The name of the compiled lexicons.</summary>
    public const string CompiledLexicons = CompiledFolder + "lexicons";

    /// <summary>The name of the hash.</summary>
    public const string CompiledHash = CompiledFolder + "hash";

    private const string CompiledFolder = "compiled/";

    private readonly ImmutableSortedDictionary<string, Lazy<string>> _texts;
    private readonly Assembly? _assembly;

    private PackResources(IEnumerable<KeyValuePair<string, Lazy<string>>> texts, Assembly? assembly)
    {
        _texts = texts.Select(t => KeyValuePair.Create(t.Key.Replace('\\', '/'), t.Value))
            .Where(t => !t.Key.StartsWith(CompiledFolder, StringComparison.Ordinal)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        _assembly = assembly;
    }

    /// <summary>Pages by rule id.</summary>
    public IEnumerable<KeyValuePair<string, Lazy<string>>> Pages => Under("pages/").Select(p => KeyValuePair.Create(Path.GetFileNameWithoutExtension(p.Key), p.Value));

    /// <summary>Profiles by file name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Profiles => Texts("profiles/");

    /// <summary>Documentation packs by file name.</summary>
    public IEnumerable<KeyValuePair<string, string>> DocumentationPacks => Texts("packs/");

    /// <summary>The texts of an assembly, each read when it is asked for.</summary>
    public static PackResources Of(Assembly assembly) => new(
        assembly.GetManifestResourceNames().Select(n => KeyValuePair.Create(n, new Lazy<string>(() => Read(assembly, n)))), assembly);

    /// <summary>Wraps texts by name; for builds and tests.</summary>
    public static PackResources Of(IEnumerable<KeyValuePair<string, string>> texts) => new(
        texts.Select(t => KeyValuePair.Create(t.Key, new Lazy<string>(() => t.Value.ReplaceLineEndings("\n")))), null);

    /// <summary>The lexicon files, parsed, in ordinal order of their names.</summary>
    /// <exception cref="LexiconException">A file can't be read.</exception>
    public ImmutableArray<LexiconFile> LexiconFiles() => [.. Texts("lexicons/").Select(l => LexiconParser.Parse(l.Key, l.Value))];

    /// <summary>The lexicons: as the build compiled them, else compiled from their texts.</summary>
    /// <exception cref="LexiconException">A lexicon is unusable.</exception>
    public Lexicon Lexicon() => BitConverter.IsLittleEndian && _assembly?.GetManifestResourceStream(CompiledLexicons) is { } stream
        ? new Lexicon(new CompiledLexicon(ResourceMemory.Of(stream)), new Lazy<ImmutableArray<LexiconFile>>(LexiconFiles))
        : Lexicons.Lexicon.Compile(LexiconFiles());

    /// <summary><c>sha256:…</c> over names and texts, in ordinal order of the names; as the build took it, if it did.</summary>
    public string Hash() => _assembly?.GetManifestResourceInfo(CompiledHash) is null ? HashOfTexts() : Read(_assembly, CompiledHash);

    private string HashOfTexts()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in _texts)
        {
            // The lengths keep one file's end from being taken for another's beginning.
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.Value.Length}\n{text.Value}\n"));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<KeyValuePair<string, Lazy<string>>> Under(string folder) => _texts
        .Where(t => t.Key.StartsWith(folder, StringComparison.Ordinal))
        .Select(t => KeyValuePair.Create(t.Key[folder.Length..], t.Value));

    private IEnumerable<KeyValuePair<string, string>> Texts(string folder) => Under(folder).Select(t => KeyValuePair.Create(t.Key, t.Value.Value));

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
