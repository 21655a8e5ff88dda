using System.Collections.Immutable;
using System.Globalization;

namespace IptNoteLint.Lexicons;

/// <summary>All lexicon files of a rule pack, compiled: concepts by number, words by number, and a graph of entries a level. Immutable and safe to share.</summary>
public sealed class Lexicon
{
    /// <summary>The concept that capitalised names belong to; found by form, not by entries.</summary>
    public const string NameConcept = "person.name";

    private readonly Lazy<ImmutableArray<LexiconFile>> _files;
    private readonly Lazy<ImmutableArray<ImmutableArray<string>>> _data;

    /// <summary>Takes what was compiled.</summary>
    /// <param name="compiled">The compiled entries.</param>
    /// <param name="files">What they were compiled from; read where something is laid over them.</param>
    internal Lexicon(CompiledLexicon compiled, Lazy<ImmutableArray<LexiconFile>> files)
    {
        Compiled = compiled;
        _files = files;
        _data = new Lazy<ImmutableArray<ImmutableArray<string>>>(ReadData);
        Ids = [.. Texts(compiled[LexiconPart.Ids])];
        if (Ids.BinarySearch("name.not", StringComparer.Ordinal) >= 0)
        {
            Ordinary = Set("name.not", "weekday", "month");
            Deeds = Set("name.deed");
        }
    }

    /// <summary>The files it was compiled from.</summary>
    public ImmutableArray<LexiconFile> Files => _files.Value;

    /// <summary>Concept ids by number, in ordinal order.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The compiled entries.</summary>
    internal CompiledLexicon Compiled { get; }

    /// <summary>Words that are no names even with a capital; null where no lexicon tells, so that no name is looked for.</summary>
    internal ConceptSet? Ordinary { get; }

    /// <summary>Verbs of which only people are the subject.</summary>
    internal ConceptSet? Deeds { get; }

    /// <summary>Compiles parsed files.</summary>
    /// <exception cref="LexiconException">An entry or a slot is unusable.</exception>
    public static Lexicon Compile(IEnumerable<LexiconFile> files)
    {
        ImmutableArray<LexiconFile> all = [.. files];
        return new Lexicon(new LexiconCompiler(all).Compile(), new Lazy<ImmutableArray<LexiconFile>>(all));
    }

    /// <summary>The number of a concept.</summary>
    /// <exception cref="KeyNotFoundException">No file has it.</exception>
    public int Concept(string id) => Ids.BinarySearch(id, StringComparer.Ordinal) is >= 0 and var number
        ? number
        : throw new KeyNotFoundException($"No lexicon has the concept '{id}'.");

    /// <summary>The concepts with one of these ids, or whose id begins with one of them and a dot.</summary>
    /// <exception cref="KeyNotFoundException">A name meets no concept: a lexicon and the code that reads it have come apart.</exception>
    public ConceptSet Set(params ReadOnlySpan<string> names)
    {
        var members = new bool[Ids.Length];
        foreach (var name in names)
        {
            var exact = Ids.BinarySearch(name, StringComparer.Ordinal);
            var found = exact >= 0;
            if (found)
            {
                members[exact] = true;
            }

            // In ordinal order all ids below a name stand together.
            var below = name + ".";
            for (var i = ~Ids.BinarySearch(below, StringComparer.Ordinal); i >= 0 && i < Ids.Length && Ids[i].StartsWith(below, StringComparison.Ordinal); i++)
            {
                members[i] = found = true;
            }

            if (!found)
            {
                throw new KeyNotFoundException($"No lexicon has a concept '{name}' or '{name}.…'.");
            }
        }

        return new ConceptSet(members);
    }

    /// <summary>Every reading of the entries of a concept that is a table of words, as written; of any other concept none.</summary>
    public IEnumerable<string> Labels(string id)
    {
        var concept = Ids.BinarySearch(id, StringComparer.Ordinal);
        var labels = new List<string>();
        for (var rest = Compiled[LexiconPart.Labels]; rest is [var owner, var count, ..]; rest = rest[(2 + (2 * count))..])
        {
            if (owner == concept)
            {
                labels.AddRange(Texts(rest.Slice(2, 2 * count)));
            }
        }

        return labels;
    }

    /// <summary>The data lines of a key that give a word a number, as a table.</summary>
    public Dictionary<string, int> Numbered(string key) =>
        Data(key).ToDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The data lines of all files whose first word is <paramref name="key"/>, without it.</summary>
    public IEnumerable<ImmutableArray<string>> Data(string key) =>
        _data.Value.Where(d => d[0] == key).Select(d => d.RemoveAt(0));

    private ImmutableArray<ImmutableArray<string>> ReadData()
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var rest = Compiled[LexiconPart.Data]; rest is [var count, ..]; rest = rest[(1 + (2 * count))..])
        {
            lines.Add([.. Texts(rest.Slice(1, 2 * count))]);
        }

        return lines.ToImmutable();
    }

    private string[] Texts(ReadOnlySpan<int> places)
    {
        var texts = new string[places.Length / 2];
        for (var t = 0; t < texts.Length; t++)
        {
            texts[t] = Compiled.TextAt(places[2 * t], places[(2 * t) + 1]);
        }

        return texts;
    }
}

/// <summary>A set of concepts; asks in constant time.</summary>
public sealed class ConceptSet
{
    private readonly bool[] _members;

    private readonly ulong[] _bits;

    internal ConceptSet(bool[] members)
    {
        _members = members;
        _bits = NewBits(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            _bits[i / 64] |= members[i] ? 1UL << (i % 64) : 0;
        }
    }

    /// <summary>Whether a concept belongs to it.</summary>
    public bool Has(int concept) => concept != LexiconMatch.NoConcept && _members[concept];

    /// <summary>Whether any of these concepts belongs to it: most notes hold none of a set, and needn't be searched for it.</summary>
    /// <param name="present">A bit for each concept.</param>
    internal bool Meets(ReadOnlySpan<ulong> present)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((_bits[i] & present[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Room for a bit for each concept.</summary>
    internal static ulong[] NewBits(int concepts) => new ulong[(concepts + 63) / 64];
}
