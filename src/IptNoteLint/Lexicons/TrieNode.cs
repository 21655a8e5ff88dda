namespace IptNoteLint.Lexicons;

/// <summary>Where an entry ends.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="IsPseudo">It shields its span from the concept instead.</param>
/// <param name="AtLineStart">Only at the start of a line.</param>
/// <param name="AtLineEnd">Only at the end of a line.</param>
/// <param name="Cased">The words with their capitals, or null where capitals don't matter.</param>
internal sealed record EntryEnd(int Concept, bool IsPseudo, bool AtLineStart, bool AtLineEnd, string? Cased);

/// <summary>A node of the graph that all entries of one level share.</summary>
internal sealed class TrieNode
{
    /// <summary>Children by word number, doubled, plus one where no white space may come before.</summary>
    public Dictionary<int, TrieNode>? Words { get; private set; }

    /// <summary>Children behind a slot.</summary>
    public List<(bool[] Concepts, string Name, bool Glued, TrieNode Node)>? Slots { get; private set; }

    /// <summary>Children behind a number or a year.</summary>
    public List<(bool IsYear, bool Glued, TrieNode Node)>? Numbers { get; private set; }

    /// <summary>Children behind a gap of at most so many tokens.</summary>
    public List<(int Max, TrieNode Node)>? Gaps { get; private set; }

    /// <summary>Nodes that this one leads to without a token: where alternatives meet again.</summary>
    public List<TrieNode>? Joins { get; private set; }

    /// <summary>Entries that end here.</summary>
    public List<EntryEnd>? Ends { get; private set; }

    public TrieNode Word(int word, bool glued)
    {
        var key = (word * 2) + (glued ? 1 : 0);
        Words ??= [];
        if (!Words.TryGetValue(key, out var node))
        {
            Words.Add(key, node = new TrieNode());
        }

        return node;
    }

    public TrieNode Slot(string name, bool[] concepts, bool glued)
    {
        Slots ??= [];
        foreach (var slot in Slots)
        {
            if (slot.Name == name && slot.Glued == glued)
            {
                return slot.Node;
            }
        }

        var node = new TrieNode();
        Slots.Add((concepts, name, glued, node));
        return node;
    }

    public TrieNode Number(bool isYear, bool glued)
    {
        Numbers ??= [];
        foreach (var number in Numbers)
        {
            if (number.IsYear == isYear && number.Glued == glued)
            {
                return number.Node;
            }
        }

        var node = new TrieNode();
        Numbers.Add((isYear, glued, node));
        return node;
    }

    public TrieNode Gap(int max)
    {
        Gaps ??= [];
        foreach (var gap in Gaps)
        {
            if (gap.Max == max)
            {
                return gap.Node;
            }
        }

        var node = new TrieNode();
        Gaps.Add((max, node));
        return node;
    }

    public void Join(TrieNode meeting)
    {
        Joins ??= [];
        if (!Joins.Contains(meeting))
        {
            Joins.Add(meeting);
        }
    }

    public void End(EntryEnd end)
    {
        Ends ??= [];
        if (!Ends.Contains(end))
        {
            Ends.Add(end);
        }
    }
}
