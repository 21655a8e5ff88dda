using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IptNoteLint.Lexicons;

/// <summary>Raw matches while a level is walked, then settled ones: pseudo-entries shield, the leftmost longest stands.</summary>
internal sealed class MatchStore
{
    public const int None = -1;

    // A raw match is one number, so that sorting needs no comparison of ours: concept, first token, how short it is, whether it shields.
    private const int ShortnessBits = 19, FirstBits = 28, Longest = (1 << ShortnessBits) - 1;

    private readonly List<ulong> _raw = [];
    private readonly List<LexiconMatch> _settled = [];
    private readonly List<int> _next = [];
    private int[] _firstAt = [];

    public LexiconMatch this[int number] => _settled[number];

    /// <summary>How many matches are settled.</summary>
    public int Count => _settled.Count;

    /// <summary>Forgets everything and makes room for a text.</summary>
    public void Begin(int tokenCount)
    {
        _raw.Clear();
        _settled.Clear();
        _next.Clear();
        if (_firstAt.Length < tokenCount)
        {
            _firstAt = new int[tokenCount];
        }

        _firstAt.AsSpan(0, tokenCount).Fill(None);
    }

    public void Add(int concept, int first, int end, bool isPseudo) => _raw.Add(
        ((((((ulong)concept << FirstBits) | (uint)first) << ShortnessBits) | (uint)(Longest - (end - first))) << 1) | (isPseudo ? 1UL : 0));

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

    /// <summary>Settles the concepts that are complete at this level; the others' raw matches stay.</summary>
    /// <param name="level">The level.</param>
    /// <param name="levels">The level of each concept.</param>
    public void Settle(int level, ReadOnlySpan<int> levels)
    {
        _raw.Sort();
        var kept = 0;
        for (var from = 0; from < _raw.Count;)
        {
            var concept = ConceptOf(_raw[from]);
            var to = from;
            while (to < _raw.Count && ConceptOf(_raw[to]) == concept)
            {
                to++;
            }

            if (levels[concept] == level)
            {
                SettleConcept(concept, from, to);
            }
            else
            {
                for (; from < to; from++)
                {
                    _raw[kept++] = _raw[from];
                }
            }

            from = to;
        }

        _raw.RemoveRange(kept, _raw.Count - kept);
    }

    public void AddSettled(LexiconMatch match)
    {
        _next.Add(_firstAt[match.First]);
        _firstAt[match.First] = _settled.Count;
        _settled.Add(match);
    }

    /// <summary>All settled matches, by first token, then concept.</summary>
    public ImmutableArray<LexiconMatch> All()
    {
        var all = new LexiconMatch[_settled.Count];
        var count = 0;
        for (var token = 0; count < all.Length; token++)
        {
            var first = count;
            for (var m = FirstAt(token); m != None; m = NextAt(m))
            {
                // Few begin at one token: each is put into its place.
                var place = count++;
                for (; place > first && all[place - 1].Concept > _settled[m].Concept; place--)
                {
                    all[place] = all[place - 1];
                }

                all[place] = _settled[m];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private void SettleConcept(int concept, int from, int to)
    {
        var covered = 0;
        var shieldEnd = 0;
        for (var i = from; i < to; i++)
        {
            // Sorted by start: a shield that begins no later and ends no earlier covers the entry.
            var first = FirstOf(_raw[i]);
            for (var j = i; j < to && FirstOf(_raw[j]) == first; j++)
            {
                shieldEnd = IsPseudo(_raw[j]) ? Math.Max(shieldEnd, EndOf(_raw[j])) : shieldEnd;
            }

            var end = EndOf(_raw[i]);
            if (!IsPseudo(_raw[i]) && first >= covered && end > shieldEnd)
            {
                AddSettled(new LexiconMatch(concept, first, end));
                covered = end;
            }
        }
    }

    private static int ConceptOf(ulong raw) => (int)(raw >> (FirstBits + ShortnessBits + 1));

    private static int FirstOf(ulong raw) => (int)((raw >> (ShortnessBits + 1)) & ((1 << FirstBits) - 1));

    private static int EndOf(ulong raw) => FirstOf(raw) + Longest - (int)((raw >> 1) & Longest);

    private static bool IsPseudo(ulong raw) => (raw & 1) != 0;
}
