namespace IptNoteLint.Lexicons;

/// <summary>
/// Lays the nodes of a graph of entries one behind the other. A node is a head (how many words lead on, and what else it has), then
/// for each thing it has a count and as many items: ends (number), joins (node), slots (set of concepts doubled plus one where
/// glued, node), numbers (one for a year, doubled plus one where glued; node), gaps (most tokens, node); last the words that lead on
/// in ascending order, as doubled numbers plus one where glued, and behind them the nodes they lead to.
/// </summary>
internal sealed class NodeWriter(Func<EntryEnd, int> endNumber, Func<string, bool[], int> slotNumber)
{
    public const int Words = 0xFFFFFF, Ends = 1 << 24, Joins = 1 << 25, Slots = 1 << 26, Numbers = 1 << 27, Gaps = 1 << 28;

    private readonly Dictionary<TrieNode, int> _places = [];
    private readonly List<TrieNode> _order = [];

    /// <summary>Writes whatever can be reached from these roots. The words and slots that lead on from a root are left to the caller.</summary>
    public List<int> Write(IEnumerable<TrieNode> roots)
    {
        var isRoot = new HashSet<TrieNode>(roots);
        var waiting = new Queue<TrieNode>(roots);
        var place = 0;
        while (waiting.TryDequeue(out var node))
        {
            if (_places.TryAdd(node, place))
            {
                _order.Add(node);
                place += Length(node, isRoot.Contains(node));
                foreach (var next in Next(node))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        var numbers = new List<int>(place);
        foreach (var node in _order)
        {
            Write(numbers, node, isRoot.Contains(node));
        }

        return numbers;
    }

    /// <summary>Where a node was written.</summary>
    public int PlaceOf(TrieNode node) => _places[node];

    private static int Length(TrieNode node, bool isRoot) => 1
        + Count(node.Ends, 1) + Count(node.Joins, 1) + Count(node.Numbers, 2) + Count(node.Gaps, 2)
        + (isRoot ? 0 : Count(node.Slots, 2) + (2 * (node.Words?.Count ?? 0)));

    private static int Count<T>(List<T>? items, int numbers) => items is null ? 0 : 1 + (numbers * items.Count);

    private static IEnumerable<TrieNode> Next(TrieNode node) =>
    [
        .. node.Joins ?? [], .. (node.Slots ?? []).Select(s => s.Node), .. (node.Numbers ?? []).Select(n => n.Node),
        .. (node.Gaps ?? []).Select(g => g.Node), .. (node.Words ?? []).OrderBy(w => w.Key).Select(w => w.Value),
    ];

    private void Write(List<int> numbers, TrieNode node, bool isRoot)
    {
        var slots = isRoot ? null : node.Slots;
        var words = isRoot ? [] : (node.Words ?? []).OrderBy(w => w.Key).ToList();
        numbers.Add(words.Count
            | (node.Ends is null ? 0 : Ends) | (node.Joins is null ? 0 : Joins) | (slots is null ? 0 : Slots)
            | (node.Numbers is null ? 0 : Numbers) | (node.Gaps is null ? 0 : Gaps));
        Add(node.Ends, e => [endNumber(e)]);
        Add(node.Joins, j => [PlaceOf(j)]);
        Add(slots, s => [(slotNumber(s.Name, s.Concepts) * 2) + (s.Glued ? 1 : 0), PlaceOf(s.Node)]);
        Add(node.Numbers, n => [((n.IsYear ? 1 : 0) * 2) + (n.Glued ? 1 : 0), PlaceOf(n.Node)]);
        Add(node.Gaps, g => [g.Max, PlaceOf(g.Node)]);
        numbers.AddRange(words.Select(w => w.Key));
        numbers.AddRange(words.Select(w => PlaceOf(w.Value)));

        void Add<T>(List<T>? items, Func<T, int[]> write)
        {
            if (items is not null)
            {
                numbers.Add(items.Count);
                numbers.AddRange(items.SelectMany(write));
            }
        }
    }
}
