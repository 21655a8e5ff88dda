using System.Collections.Immutable;
using System.Globalization;

namespace IptNoteLint.Lexicons;

/// <summary>Turns parsed files into the graphs that the matcher walks.</summary>
internal sealed class LexiconCompiler(ImmutableArray<LexiconFile> files)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(Pattern Pattern, bool IsPseudo)>> _patterns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fuzzyWords = new(StringComparer.Ordinal);

    public CompiledLexicon Compile()
    {
        _patterns[Lexicon.NameConcept] = [];
        foreach (var concept in files.SelectMany(f => f.Concepts))
        {
            ReadPatterns(concept);
        }

        ImmutableArray<string> ids = [.. _patterns.Keys];
        var numbers = ReadNumbers();
        var levels = new LevelFinder(ids, _patterns).Find();
        var tries = Enumerable.Range(0, levels.Max() + 1).Select(_ => new TrieNode()).ToImmutableArray();
        for (var i = 0; i < ids.Length; i++)
        {
            foreach (var (pattern, isPseudo) in _patterns[ids[i]])
            {
                Insert(tries, ids, levels, i, pattern, isPseudo);
            }
        }

        AddSlips();
        return new LexiconWriter(ids, levels).Write(tries, _words, numbers, files);
    }

    private void ReadPatterns(LexiconConcept concept)
    {
        if (!_patterns.TryGetValue(concept.Id, out var patterns))
        {
            _patterns.Add(concept.Id, patterns = []);
        }

        if (concept.IsTable)
        {
            return;
        }

        foreach (var (entry, isPseudo) in concept.Entries.Select(e => (e, false)).Concat(concept.PseudoEntries.Select(e => (e, true))))
        {
            foreach (var pattern in PatternReader.Read(entry, concept.IsCased))
            {
                patterns.Add((pattern, isPseudo));
                foreach (var part in pattern.Parts.Where(p => p.Kind == PartKind.Word))
                {
                    WordNumber(part.Text);
                    if (concept.IsFuzzy && part.Text.Length >= 5)
                    {
                        _fuzzyWords.Add(part.Text);
                    }
                }
            }
        }
    }

    private Dictionary<int, int> ReadNumbers()
    {
        var numbers = new Dictionary<int, int>();
        foreach (var line in files.SelectMany(f => f.Data).Where(d => d[0] == "number" && d.Length == 3))
        {
            numbers[WordNumber(line[1])] = int.Parse(line[2], CultureInfo.InvariantCulture);
        }

        return numbers;
    }

    private void Insert(ImmutableArray<TrieNode> tries, ImmutableArray<string> ids, ImmutableArray<int> levels, int concept, Pattern pattern, bool isPseudo)
    {
        var level = 0;
        var slots = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        foreach (var part in pattern.Parts.Where(p => p.Kind == PartKind.Slot && !slots.ContainsKey(p.Text)))
        {
            var members = LevelFinder.Members(ids, part.Text, pattern.Place);
            slots[part.Text] = members;
            level = Math.Max(level, 1 + Enumerable.Range(0, ids.Length).Where(i => members[i]).Max(i => levels[i]));
        }

        var root = tries[level];
        var open = new List<TrieNode> { root };
        foreach (var chunk in pattern.Chunks)
        {
            open = InsertChunk(open, root, chunk, slots);
        }

        foreach (var node in open.Where(n => n != root))
        {
            node.End(new EntryEnd(concept, isPseudo, pattern.AtLineStart, pattern.AtLineEnd, pattern.Cased));
        }
    }

    // All readings of a chunk meet in one node. At the root nothing may be passed over for free, or every token would try it.
    private List<TrieNode> InsertChunk(List<TrieNode> open, TrieNode root, IReadOnlyList<IReadOnlyList<Part>> chunk, Dictionary<string, bool[]> slots)
    {
        if (chunk.Count == 1)
        {
            return [.. open.Select(n => Follow(n, chunk[0], slots))];
        }

        var meeting = new TrieNode();
        var next = new List<TrieNode> { meeting };
        foreach (var node in open)
        {
            foreach (var reading in chunk)
            {
                var end = Follow(node, reading, slots);
                if (end == root)
                {
                    next.Add(root);
                }
                else
                {
                    end.Join(meeting);
                }
            }
        }

        return next;
    }

    private TrieNode Follow(TrieNode node, IReadOnlyList<Part> parts, Dictionary<string, bool[]> slots)
    {
        foreach (var part in parts)
        {
            node = part.Kind switch
            {
                PartKind.Word => node.Word(WordNumber(part.Text), part.Glued),
                PartKind.Slot => node.Slot(part.Text, slots[part.Text], part.Glued),
                PartKind.Gap => node.Gap(part.Gap),
                _ => node.Number(part.Kind == PartKind.Year, part.Glued),
            };
        }

        return node;
    }

    // A slip counts only where it is no word of any lexicon itself.
    private void AddSlips()
    {
        foreach (var word in _fuzzyWords.Order(StringComparer.Ordinal))
        {
            foreach (var slip in WordForm.Slips(word))
            {
                _words.TryAdd(slip, _words[word]);
            }
        }
    }

    private int WordNumber(string word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            _words.Add(word, number = _words.Count);
        }

        return number;
    }
}
