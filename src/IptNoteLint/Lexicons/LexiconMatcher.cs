using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>Finds every concept in a text: one walk a level, each token the start of one descent into the shared tree.</summary>
public sealed class LexiconMatcher
{
    private const int Unknown = -1;

    private readonly Lexicon _lexicon;
    private readonly SourceText _source;
    private readonly ImmutableArray<Token> _tokens;
    private readonly TokenRange[] _ranges;
    private readonly int[] _words;
    private readonly int[] _stems;
    private readonly MatchStore _store;
    private int _sentenceEnd;

    private LexiconMatcher(Lexicon lexicon, SourceText source, ImmutableArray<Token> tokens, TokenRange[] ranges)
    {
        _lexicon = lexicon;
        _source = source;
        _tokens = tokens;
        _ranges = ranges;
        _words = new int[tokens.Length];
        _stems = new int[tokens.Length];
        _store = new MatchStore(lexicon, tokens.Length);
    }

    /// <summary>All matches, ordered by first token, then by concept. For one concept they do not overlap: the leftmost longest stands.</summary>
    /// <param name="lexicon">The compiled entries.</param>
    /// <param name="source">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="ranges">Its sentences, in order, not overlapping.</param>
    public static ImmutableArray<LexiconMatch> Match(Lexicon lexicon, SourceText source, ImmutableArray<Token> tokens, TokenRange[] ranges) =>
        new LexiconMatcher(lexicon, source, tokens, ranges).Run();

    private ImmutableArray<LexiconMatch> Run()
    {
        NumberWords();
        for (var level = 0; level < _lexicon.Tries.Length; level++)
        {
            var root = _lexicon.Tries[level];
            foreach (var range in _ranges)
            {
                _sentenceEnd = range.End;
                for (var i = range.First; i < range.End; i++)
                {
                    Descend(root, i, i);
                }
            }

            _store.Settle(level);
            if (level == 0)
            {
                AddNames();
            }
        }

        return _store.All();
    }

    private void NumberWords()
    {
        var lookup = _lexicon.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        for (var i = 0; i < _tokens.Length; i++)
        {
            _words[i] = _stems[i] = Unknown;
            if (_tokens[i].Kind == TokenKind.Number && _tokens[i].Span.Length > 6)
            {
                continue;
            }

            var form = buffer[..WordForm.Normalize(_source.Slice(_tokens[i].Span), buffer)];
            if (lookup.TryGetValue(form, out var word))
            {
                _words[i] = word;
            }

            var stem = WordForm.WithoutPossessive(form);
            if (stem.Length < form.Length && lookup.TryGetValue(stem, out word))
            {
                _stems[i] = word;
            }
        }
    }

    private void AddNames()
    {
        if (!_lexicon.Ids.Contains("name.not", StringComparer.Ordinal))
        {
            return;
        }

        var ordinary = _lexicon.Set("name.not", "weekday", "month");
        var deed = _lexicon.Set("name.deed");
        var names = NameFinder.Find(
            _source, _tokens, _ranges, i => _store.StartsAt(i, ordinary), i => _words[i] != Unknown || _stems[i] != Unknown,
            i => _store.StartsAt(i, deed));
        var concept = _lexicon.Concept(Lexicon.NameConcept);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i])
            {
                _store.AddSettled(new LexiconMatch(concept, i, i + 1));
            }
        }
    }

    private void Descend(TrieNode node, int start, int at)
    {
        if (node.Ends is { } ends && at > start)
        {
            foreach (var end in ends)
            {
                if (Fits(end, start, at))
                {
                    _store.Add(end.Concept, start, at, end.IsPseudo);
                }
            }
        }

        if (node.Joins is { } joins)
        {
            foreach (var join in joins)
            {
                Descend(join, start, at);
            }
        }

        if (at >= _sentenceEnd)
        {
            return;
        }

        var glued = at > start && !_tokens[at].Is(TokenTraits.SpaceBefore);
        DescendWords(node, start, at, glued);
        if (node.Slots is { } slots)
        {
            foreach (var (concepts, _, mustGlue, child) in slots)
            {
                for (var m = mustGlue && !glued ? MatchStore.None : _store.FirstAt(at); m != MatchStore.None; m = _store.NextAt(m))
                {
                    var match = _store[m];
                    if (concepts[match.Concept] && match.End <= _sentenceEnd)
                    {
                        Descend(child, start, match.End);
                    }
                }
            }
        }

        if (node.Numbers is { } numbers)
        {
            foreach (var (isYear, mustGlue, child) in numbers)
            {
                var length = mustGlue && !glued ? 0 : isYear ? YearLength(at) : NumberLength(at);
                if (length > 0)
                {
                    Descend(child, start, at + length);
                }
            }
        }

        if (node.Gaps is { } gaps)
        {
            foreach (var (max, child) in gaps)
            {
                for (var skip = 0; skip <= max && at + skip < _sentenceEnd; skip++)
                {
                    Descend(child, start, at + skip);
                }
            }
        }
    }

    private void DescendWords(TrieNode node, int start, int at, bool glued)
    {
        if (node.Words is not { } words)
        {
            return;
        }

        foreach (var word in (ReadOnlySpan<int>)[_words[at], _stems[at]])
        {
            if (word == Unknown)
            {
                continue;
            }

            if (words.TryGetValue(word * 2, out var child))
            {
                Descend(child, start, at + 1);
            }

            if (glued && words.TryGetValue((word * 2) + 1, out child))
            {
                Descend(child, start, at + 1);
            }
        }
    }

    private bool Fits(EntryEnd end, int start, int at)
    {
        if ((end.AtLineStart && !_tokens[start].Is(TokenTraits.LineStart)) || (end.AtLineEnd && !_tokens[at - 1].Is(TokenTraits.LineEnd)))
        {
            return false;
        }

        return end.Cased is null || _source.Slice(TextSpan.FromBounds(_tokens[start].Span.Start, _tokens[at - 1].Span.End))
            .StartsWith(end.Cased, StringComparison.Ordinal);
    }

    private int NumberLength(int at)
    {
        if (_tokens[at].Kind == TokenKind.Number)
        {
            return 1;
        }

        if (_words[at] == Unknown || !_lexicon.Numbers.TryGetValue(_words[at], out var value))
        {
            return 0;
        }

        // "twenty four": tens and a unit are one number.
        return value >= 20 && value % 10 == 0 && at + 1 < _sentenceEnd && _words[at + 1] != Unknown
            && _lexicon.Numbers.TryGetValue(_words[at + 1], out var unit) && unit is > 0 and < 10 ? 2 : 1;
    }

    private int YearLength(int at) =>
        _tokens[at] is { Kind: TokenKind.Number, Span.Length: 4 } token && _source.Slice(token.Span) is ['1', '9', ..] or ['2', '0', ..] ? 1 : 0;
}
