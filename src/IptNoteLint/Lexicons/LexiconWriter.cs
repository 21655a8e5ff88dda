using System.Collections.Immutable;
using System.Text;

namespace IptNoteLint.Lexicons;

/// <summary>Writes what the compiler found into the block that the matcher reads.</summary>
/// <param name="ids">The concepts' ids, in ordinal order.</param>
/// <param name="levels">Their levels.</param>
internal sealed class LexiconWriter(ImmutableArray<string> ids, ImmutableArray<int> levels)
{
    private const int ConceptFlags = 3;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<int> _ends = [];
    private readonly Dictionary<EntryEnd, int> _endNumbers = [];
    private readonly List<int> _slots = [];
    private readonly Dictionary<string, int> _slotNumbers = new(StringComparer.Ordinal);

    /// <summary>Set in an end that shields its span.</summary>
    public const int Pseudo = 1;

    /// <summary>Set in an end that stands only at a line's start.</summary>
    public const int LineStart = 2;

    /// <summary>Set in an end that stands only at a line's end.</summary>
    public const int LineEnd = 4;

    /// <summary>The concept of an end.</summary>
    public static int ConceptOf(int end) => end >> ConceptFlags;

    /// <summary>How many numbers a set of concepts takes.</summary>
    public static int SlotLength(int concepts) => (concepts + 31) / 32;

    /// <summary>The block.</summary>
    /// <param name="roots">The graph of each level.</param>
    /// <param name="words">Numbers of words, several forms to one number.</param>
    /// <param name="values">Values of number words.</param>
    /// <param name="files">What was compiled.</param>
    public CompiledLexicon Write(IReadOnlyList<TrieNode> roots, Dictionary<string, int> words, Dictionary<int, int> values, ImmutableArray<LexiconFile> files)
    {
        var nodes = new NodeWriter(EndNumber, SlotNumber);
        var written = nodes.Write(roots);
        var (rootSlots, rootSlotNodes) = RootSlots(roots, nodes);
        var wordCount = words.Count == 0 ? 0 : words.Values.Max() + 1;
        var rootWords = new int[roots.Count * wordCount];
        Array.Fill(rootWords, CompiledLexicon.None);
        for (var level = 0; level < roots.Count; level++)
        {
            // What has to be glued can't begin an entry.
            foreach (var (word, node) in (roots[level].Words ?? []).Where(w => w.Key % 2 == 0))
            {
                rootWords[(level * wordCount) + (word / 2)] = nodes.PlaceOf(node);
            }
        }

        var forms = words.OrderBy(w => w.Key, StringComparer.Ordinal).ToList();
        var numbers = Enumerable.Range(0, wordCount).Select(w => values.GetValueOrDefault(w, CompiledLexicon.None)).ToList();
        List<int> named = [.. ids.SelectMany(Text)];
        List<int> data = [.. files.SelectMany(f => f.Data).SelectMany(d => d.SelectMany(Text).Prepend(d.Length))];
        List<int> labels = [.. files.SelectMany(f => f.Concepts).Where(c => c.IsTable).SelectMany(Labels)];
        List<int> spelt = [.. forms.SelectMany(w => Text(w.Key).Append(w.Value))];
        return CompiledLexicon.Of(
            [levels, [.. roots.Select(nodes.PlaceOf)], rootWords, rootSlots, rootSlotNodes, written, _ends, _slots, WordTable.Slots([.. forms.Select(w => w.Key)]), spelt, numbers, named, data, labels],
            _text.ToString());
    }

    // Many entries begin with a slot, and few concepts begin at a token: from the concept to the entries is the short way.
    private (List<int> Starts, List<int> Nodes) RootSlots(IReadOnlyList<TrieNode> roots, NodeWriter nodes)
    {
        var starts = new List<int>();
        var led = new List<int>();
        foreach (var root in roots)
        {
            for (var concept = 0; concept < ids.Length; concept++)
            {
                starts.Add(led.Count);
                led.AddRange((root.Slots ?? []).Where(s => !s.Glued && s.Concepts[concept]).Select(s => nodes.PlaceOf(s.Node)));
            }

            starts.Add(led.Count);
        }

        return (starts, led);
    }

    private IEnumerable<int> Labels(LexiconConcept concept)
    {
        List<string> readings = [.. concept.Entries.SelectMany(EntryExpander.Readings)];
        return [ids.BinarySearch(concept.Id, StringComparer.Ordinal), readings.Count, .. readings.SelectMany(Text)];
    }

    private int[] Text(string text)
    {
        if (!_places.TryGetValue(text, out var place))
        {
            _places.Add(text, place = _text.Length);
            _text.Append(text);
        }

        return [place, text.Length];
    }

    private int EndNumber(EntryEnd end)
    {
        if (!_endNumbers.TryGetValue(end, out var number))
        {
            _endNumbers.Add(end, number = _ends.Count);
            _ends.Add((end.Concept << ConceptFlags) | (end.IsPseudo ? Pseudo : 0) | (end.AtLineStart ? LineStart : 0) | (end.AtLineEnd ? LineEnd : 0));
            _ends.AddRange(end.Cased is null ? [0, CompiledLexicon.None] : Text(end.Cased));
        }

        return number;
    }

    private int SlotNumber(string name, bool[] concepts)
    {
        if (!_slotNumbers.TryGetValue(name, out var number))
        {
            _slotNumbers.Add(name, number = _slots.Count);
            var bits = new int[SlotLength(concepts.Length)];
            foreach (var (i, isMember) in concepts.Index())
            {
                bits[i / 32] |= isMember ? 1 << (i % 32) : 0;
            }

            _slots.AddRange(bits);
        }

        return number;
    }
}
