using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace IptNoteLint.Lexicons;

/// <summary>All lexicon files of a rule pack, compiled once: concepts by number, words by number, and a tree of entries a level. Immutable and safe to share.</summary>
public sealed class Lexicon
{
    /// <summary>The concept that capitalised names belong to; found by form, not by entries.</summary>
    public const string NameConcept = "person.name";

    private readonly FrozenDictionary<string, int> _concepts;

    internal Lexicon(
        ImmutableArray<string> ids, ImmutableArray<int> levels, ImmutableArray<TrieNode> tries, FrozenDictionary<string, int> words,
        FrozenDictionary<int, int> numbers, ImmutableArray<LexiconFile> files)
    {
        Ids = ids;
        Levels = levels;
        Tries = tries;
        Words = words;
        Numbers = numbers;
        Files = files;
        _concepts = ids.Select((id, i) => KeyValuePair.Create(id, i)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The files it was compiled from.</summary>
    public ImmutableArray<LexiconFile> Files { get; }

    /// <summary>Concept ids by number, in ordinal order.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The level at which each concept is complete: its slots refer to lower ones.</summary>
    internal ImmutableArray<int> Levels { get; }

    internal ImmutableArray<TrieNode> Tries { get; }

    internal FrozenDictionary<string, int> Words { get; }

    /// <summary>Values of number words, by word number.</summary>
    internal FrozenDictionary<int, int> Numbers { get; }

    /// <summary>Compiles parsed files.</summary>
    /// <exception cref="LexiconException">An entry or a slot is unusable.</exception>
    public static Lexicon Compile(IEnumerable<LexiconFile> files) => new LexiconCompiler([.. files]).Compile();

    /// <summary>The number of a concept.</summary>
    /// <exception cref="KeyNotFoundException">No file has it.</exception>
    public int Concept(string id) => _concepts.TryGetValue(id, out var number)
        ? number
        : throw new KeyNotFoundException($"No lexicon has the concept '{id}'.");

    /// <summary>The concepts with one of these ids, or whose id begins with one of them and a dot.</summary>
    /// <exception cref="KeyNotFoundException">A name meets no concept: a lexicon and the code that reads it have come apart.</exception>
    public ConceptSet Set(params ReadOnlySpan<string> names)
    {
        var members = new bool[Ids.Length];
        foreach (var name in names)
        {
            var found = false;
            for (var i = 0; i < Ids.Length; i++)
            {
                if (Ids[i] == name || (Ids[i].StartsWith(name, StringComparison.Ordinal) && Ids[i][name.Length] == '.'))
                {
                    members[i] = found = true;
                }
            }

            if (!found)
            {
                throw new KeyNotFoundException($"No lexicon has a concept '{name}' or '{name}.…'.");
            }
        }

        return new ConceptSet(members);
    }

    /// <summary>Every reading of a concept's entries, as written; for concepts that are tables of words.</summary>
    public IEnumerable<string> Entries(string id) =>
        Files.SelectMany(f => f.Concepts).Where(c => c.Id == id).SelectMany(c => c.Entries).SelectMany(EntryExpander.Readings);

    /// <summary>The data lines of a key that give a word a number, as a table.</summary>
    public FrozenDictionary<string, int> Numbered(string key) =>
        Data(key).ToFrozenDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The data lines of all files whose first word is <paramref name="key"/>, without it.</summary>
    public IEnumerable<ImmutableArray<string>> Data(string key) =>
        Files.SelectMany(f => f.Data).Where(d => d[0] == key).Select(d => d.RemoveAt(0));
}

/// <summary>A set of concepts; asks in constant time.</summary>
public sealed class ConceptSet
{
    private readonly bool[] _members;

    internal ConceptSet(bool[] members) => _members = members;

    /// <summary>Whether a concept belongs to it.</summary>
    public bool Has(int concept) => concept != LexiconMatch.NoConcept && _members[concept];
}
