using System.Collections.Immutable;

namespace IptNoteLint.Lexicons;

/// <summary>Raw matches while a level is walked, then settled ones: pseudo-entries shield, the leftmost longest stands.</summary>
internal sealed class MatchStore(Lexicon lexicon, int tokenCount)
{
    public const int None = -1;

    private readonly List<(int Concept, int First, int End, bool IsPseudo)> _raw = [];
    private readonly List<LexiconMatch> _settled = [];
    private readonly List<int> _next = [];
    private readonly int[] _firstAt = NewIndex(tokenCount);

    public LexiconMatch this[int number] => _settled[number];

    public void Add(int concept, int first, int end, bool isPseudo) => _raw.Add((concept, first, end, isPseudo));

    /// <summary>The first settled match that begins at a token, or <see cref="None"/>.</summary>
    public int FirstAt(int token) => _firstAt[token];

    /// <summary>The next settled match that begins at the same token.</summary>
    public int NextAt(int number) => _next[number];

    public bool StartsAt(int token, ConceptSet concepts)
    {
        for (var m = FirstAt(token); m != None; m = NextAt(m))
        {
            if (concepts.Has(_settled[m].Concept))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Settles the concepts that are complete at this level.</summary>
    public void Settle(int level)
    {
        var due = _raw.Where(r => lexicon.Levels[r.Concept] == level).ToList();
        _raw.RemoveAll(r => lexicon.Levels[r.Concept] == level);
        due.Sort(static (a, b) =>
            a.Concept != b.Concept ? a.Concept.CompareTo(b.Concept) : a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        for (var from = 0; from < due.Count;)
        {
            var to = from;
            while (to < due.Count && due[to].Concept == due[from].Concept)
            {
                to++;
            }

            SettleConcept(due, from, to);
            from = to;
        }
    }

    public void AddSettled(LexiconMatch match)
    {
        _next.Add(_firstAt[match.First]);
        _firstAt[match.First] = _settled.Count;
        _settled.Add(match);
    }

    public ImmutableArray<LexiconMatch> All()
    {
        var all = _settled.ToArray();
        Array.Sort(all, static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Concept.CompareTo(b.Concept));
        return ImmutableArray.Create(all);
    }

    private void SettleConcept(List<(int Concept, int First, int End, bool IsPseudo)> due, int from, int to)
    {
        var covered = 0;
        var shieldEnd = 0;
        for (var i = from; i < to; i++)
        {
            // Sorted by start: a shield that begins no later and ends no earlier covers the entry.
            for (var j = i; j < to && due[j].First == due[i].First; j++)
            {
                shieldEnd = due[j].IsPseudo ? Math.Max(shieldEnd, due[j].End) : shieldEnd;
            }

            var match = due[i];
            if (!match.IsPseudo && match.First >= covered && match.End > shieldEnd)
            {
                AddSettled(new LexiconMatch(match.Concept, match.First, match.End));
                covered = match.End;
            }
        }
    }

    private static int[] NewIndex(int length)
    {
        var index = new int[length];
        Array.Fill(index, None);
        return index;
    }
}
