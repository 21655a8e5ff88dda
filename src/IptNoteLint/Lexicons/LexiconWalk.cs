using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>One walk over a text at one level. Hands every entry it meets to a store; makes nothing of its own.</summary>
internal readonly ref struct LexiconWalk
{
    private readonly ReadOnlySpan<int> _rootWords;
    private readonly ReadOnlySpan<int> _rootSlots;
    private readonly ReadOnlySpan<int> _rootSlotNodes;
    private readonly ReadOnlySpan<int> _nodes;
    private readonly ReadOnlySpan<int> _ends;
    private readonly ReadOnlySpan<int> _slots;
    private readonly ReadOnlySpan<int> _numbers;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<int> _words;
    private readonly ReadOnlySpan<int> _stems;
    private readonly SourceText _source;
    private readonly MatchStore _store;
    private readonly int _root;

    public LexiconWalk(CompiledLexicon lexicon, int level, SourceText source, ReadOnlySpan<Token> tokens, TextWords words, MatchStore store)
    {
        _numbers = lexicon[LexiconPart.Numbers];
        _rootWords = lexicon[LexiconPart.RootWords].Slice(level * _numbers.Length, _numbers.Length);
        var concepts = lexicon[LexiconPart.Levels].Length;
        _rootSlots = lexicon[LexiconPart.RootSlots].Slice(level * (concepts + 1), concepts + 1);
        _rootSlotNodes = lexicon[LexiconPart.RootSlotNodes];
        _nodes = lexicon[LexiconPart.Nodes];
        _ends = lexicon[LexiconPart.Ends];
        _slots = lexicon[LexiconPart.Slots];
        _text = lexicon.Text;
        _tokens = tokens;
        _words = words.Words;
        _stems = words.Stems;
        _source = source;
        _store = store;
        _root = lexicon[LexiconPart.Roots][level];
    }

    /// <summary>Descends from every token of these sentences.</summary>
    /// <exception cref="OperationCanceledException">The walk was ended.</exception>
    public void Walk(ReadOnlySpan<TokenRange> ranges, CancellationToken stop)
    {
        var isPlain = _nodes[_root] == 0;
        var hasSlots = _rootSlots[0] < _rootSlots[^1];
        foreach (var range in ranges)
        {
            stop.ThrowIfCancellationRequested();
            for (var i = range.First; i < range.End; i++)
            {
                Begin(_words[i], i, range.End);
                Begin(_stems[i], i, range.End);
                if (hasSlots)
                {
                    BeginAtMatches(i, range.End);
                }

                if (!isPlain)
                {
                    Descend(_root, i, i, range.End);
                }
            }
        }
    }

    private void Begin(int word, int start, int end)
    {
        if (word != CompiledLexicon.None && _rootWords[word] is not CompiledLexicon.None and var node)
        {
            Descend(node, start, start + 1, end);
        }
    }

    private void BeginAtMatches(int start, int end)
    {
        for (var m = _store.FirstAt(start); m != MatchStore.None; m = _store.NextAt(m))
        {
            var match = _store[m];
            var last = match.End <= end ? _rootSlots[match.Concept + 1] : 0;
            for (var s = _rootSlots[match.Concept]; s < last; s++)
            {
                Descend(_rootSlotNodes[s], start, match.End, end);
            }
        }
    }

    private void Descend(int node, int start, int at, int end)
    {
        var head = _nodes[node++];
        if ((head & NodeWriter.Ends) != 0)
        {
            for (var left = _nodes[node++]; left > 0; left--)
            {
                End(_nodes[node++], start, at);
            }
        }

        if ((head & NodeWriter.Joins) != 0)
        {
            for (var left = _nodes[node++]; left > 0; left--)
            {
                Descend(_nodes[node++], start, at, end);
            }
        }

        if (at >= end)
        {
            return;
        }

        var glued = at > start && !_tokens[at].Is(TokenTraits.SpaceBefore);
        if ((head & NodeWriter.Slots) != 0)
        {
            for (var left = _nodes[node++]; left > 0; left--, node += 2)
            {
                if (glued || (_nodes[node] & 1) == 0)
                {
                    FillSlot(_nodes[node] >> 1, _nodes[node + 1], start, at, end);
                }
            }
        }

        if ((head & NodeWriter.Numbers) != 0)
        {
            for (var left = _nodes[node++]; left > 0; left--, node += 2)
            {
                var length = !glued && (_nodes[node] & 1) != 0 ? 0 : _nodes[node] >> 1 != 0 ? YearLength(at) : NumberLength(at, end);
                if (length > 0)
                {
                    Descend(_nodes[node + 1], start, at + length, end);
                }
            }
        }

        if ((head & NodeWriter.Gaps) != 0)
        {
            for (var left = _nodes[node++]; left > 0; left--, node += 2)
            {
                for (var skip = 0; skip <= _nodes[node] && at + skip < end; skip++)
                {
                    Descend(_nodes[node + 1], start, at + skip, end);
                }
            }
        }

        if ((head & NodeWriter.Words) is var count and > 0)
        {
            var keys = _nodes.Slice(node, count);
            var children = _nodes.Slice(node + count, count);
            GoOn(keys, children, _words[at], glued, start, at, end);
            GoOn(keys, children, _stems[at], glued, start, at, end);
        }
    }

    private void GoOn(ReadOnlySpan<int> keys, ReadOnlySpan<int> children, int word, bool glued, int start, int at, int end)
    {
        if (word == CompiledLexicon.None)
        {
            return;
        }

        var key = FirstNotBelow(keys, word * 2);
        if (key < keys.Length && keys[key] == word * 2)
        {
            Descend(children[key++], start, at + 1, end);
        }

        // The glued word stands directly behind, or where the free one would.
        if (glued && key < keys.Length && keys[key] == (word * 2) + 1)
        {
            Descend(children[key], start, at + 1, end);
        }
    }

    private static int FirstNotBelow(ReadOnlySpan<int> keys, int key)
    {
        var first = 0;
        for (var left = keys.Length; left > 0;)
        {
            var half = left / 2;
            if (keys[first + half] < key)
            {
                first += half + 1;
                left -= half + 1;
            }
            else
            {
                left = half;
            }
        }

        return first;
    }

    private void FillSlot(int slot, int node, int start, int at, int end)
    {
        for (var m = _store.FirstAt(at); m != MatchStore.None; m = _store.NextAt(m))
        {
            var match = _store[m];
            if ((_slots[slot + (match.Concept / 32)] & (1 << (match.Concept % 32))) != 0 && match.End <= end)
            {
                Descend(node, start, match.End, end);
            }
        }
    }

    private void End(int end, int start, int at)
    {
        var flags = _ends[end];
        var fits = at > start
            && ((flags & LexiconWriter.LineStart) == 0 || _tokens[start].Is(TokenTraits.LineStart))
            && ((flags & LexiconWriter.LineEnd) == 0 || _tokens[at - 1].Is(TokenTraits.LineEnd));
        var length = _ends[end + 2];
        if (fits && (length == CompiledLexicon.None || _source.Slice(TextSpan.FromBounds(_tokens[start].Span.Start, _tokens[at - 1].Span.End))
            .StartsWith(_text.Slice(_ends[end + 1], length), StringComparison.Ordinal)))
        {
            _store.Add(LexiconWriter.ConceptOf(flags), start, at, (flags & LexiconWriter.Pseudo) != 0);
        }
    }

    private int NumberLength(int at, int end)
    {
        if (_tokens[at].Kind == TokenKind.Number)
        {
            return 1;
        }

        if (ValueOf(at) is not CompiledLexicon.None and var value)
        {
            // "twenty four": tens and a unit are one number.
            return value >= 20 && value % 10 == 0 && at + 1 < end && ValueOf(at + 1) is > 0 and < 10 ? 2 : 1;
        }

        return 0;
    }

    private int ValueOf(int token) => _words[token] == CompiledLexicon.None ? CompiledLexicon.None : _numbers[_words[token]];

    private int YearLength(int at) =>
        _tokens[at] is { Kind: TokenKind.Number, Span.Length: 4 } token && _source.Slice(token.Span) is ['1', '9', ..] or ['2', '0', ..] ? 1 : 0;
}
