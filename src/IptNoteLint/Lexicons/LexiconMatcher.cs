using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>Finds every concept in a text: one walk a level, each token the start of one descent into the shared graph.</summary>
public static class LexiconMatcher
{
    // What a text of many pages needed is not kept for the next.
    private const int LargestKept = 100_000;

    [ThreadStatic]
    private static MatchStore? _idle;

    /// <summary>All matches, ordered by first token, then by concept. For one concept they do not overlap: the leftmost longest stands.</summary>
    /// <param name="lexicon">The compiled entries.</param>
    /// <param name="source">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="ranges">Its sentences, in order, not overlapping.</param>
    /// <param name="stop">Ends the search.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static ImmutableArray<LexiconMatch> Match(
        Lexicon lexicon, SourceText source, ImmutableArray<Token> tokens, TokenRange[] ranges, CancellationToken stop = default)
    {
        var store = _idle ?? new MatchStore();
        _idle = null;
        store.Begin(tokens.Length);
        var words = TextWords.Number(lexicon.Compiled, source, tokens);
        var levels = lexicon.Compiled[LexiconPart.Levels];
        for (var level = 0; level < lexicon.Compiled[LexiconPart.Roots].Length; level++)
        {
            new LexiconWalk(lexicon.Compiled, level, source, tokens.AsSpan(), words, store).Walk(ranges, stop);
            store.Settle(level, levels);
            if (level == 0)
            {
                AddNames(lexicon, source, tokens, ranges, words, store);
            }
        }

        var all = store.All();
        _idle = tokens.Length <= LargestKept ? store : null;
        return all;
    }

    private static void AddNames(Lexicon lexicon, SourceText source, ImmutableArray<Token> tokens, TokenRange[] ranges, TextWords words, MatchStore store)
    {
        if (lexicon is not { Ordinary: { } ordinary, Deeds: { } deeds })
        {
            return;
        }

        var names = NameFinder.Find(source, tokens, ranges, i => store.StartsAt(i, ordinary), words.IsKnown, i => store.StartsAt(i, deeds));
        var concept = lexicon.Concept(Lexicon.NameConcept);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i])
            {
                store.AddSettled(new LexiconMatch(concept, i, i + 1));
            }
        }
    }
}
