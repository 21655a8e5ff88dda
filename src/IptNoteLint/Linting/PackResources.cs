using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Linting;

/// <summary>
/// The texts that a rule assembly embeds: <c>pages/IPTnnnn.md</c>, <c>lexicons/name.txt</c>, <c>profiles/name.yml</c>,
/// <c>packs/name.yml</c>, and, so that their hash can be told,
/// <c>sources/folder/Name.cs</c>. Names have forward slashes and texts line feeds, whatever built them.
/// </summary>
internal sealed class PackResources
{
    private readonly ImmutableSortedDictionary<string, string> _texts;

    private PackResources(ImmutableSortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>Pages by rule id.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pages => Under("pages/").Select(p => KeyValuePair.Create(Path.GetFileNameWithoutExtension(p.Key), p.Value));

    /// <summary>Lexicons by file name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Lexicons => Under("lexicons/");

    /// <summary>Profiles by file name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Profiles => Under("profiles/");

    /// <summary>Documentation packs by file name.</summary>
    public IEnumerable<KeyValuePair<string, string>> DocumentationPacks => Under("packs/");

    /// <summary>Reads every embedded text.</summary>
    public static PackResources Of(Assembly assembly) => new(assembly.GetManifestResourceNames().ToImmutableSortedDictionary(
        name => name.Replace('\\', '/'), name => Read(assembly, name), StringComparer.Ordinal));

    /// <summary>Wraps texts by name; for tests.</summary>
    public static PackResources Of(IEnumerable<KeyValuePair<string, string>> texts) => new(texts.ToImmutableSortedDictionary(
        t => t.Key.Replace('\\', '/'), t => t.Value.ReplaceLineEndings("\n"), StringComparer.Ordinal));

    /// <summary><c>sha256:…</c> over names and texts, in ordinal order of the names.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in _texts)
        {
            // The lengths keep one file's end from being taken for another's beginning.
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.Length}\n{text}\n"));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<KeyValuePair<string, string>> Under(string folder) => _texts
        .Where(t => t.Key.StartsWith(folder, StringComparison.Ordinal))
        .Select(t => KeyValuePair.Create(t.Key[folder.Length..], t.Value));

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
