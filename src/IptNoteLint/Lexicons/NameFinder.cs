using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>
/// Finds personal names by their form: a capital inside a sentence, an initial, or at a sentence's start a word that no lexicon
/// knows before a verb of which only people are the subject ("Walter told"). A word met so counts at every sentence's start.
/// </summary>
internal static class NameFinder
{
    /// <summary>For each token whether it is a name.</summary>
    /// <param name="source">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="ranges">Its sentences.</param>
    /// <param name="isOrdinary">Whether the word at a token is an ordinary word even with a capital.</param>
    /// <param name="isKnown">Whether any lexicon knows the word at a token.</param>
    /// <param name="isDeed">Whether the words at a token are a verb of which only people are the subject.</param>
    public static bool[] Find(
        SourceText source, ImmutableArray<Token> tokens, ReadOnlySpan<TokenRange> ranges, Func<int, bool> isOrdinary, Func<int, bool> isKnown,
        Func<int, bool> isDeed)
    {
        var names = new bool[tokens.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in ranges)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (IsName(source, tokens, range, i, isOrdinary, isKnown) || (i == range.First && IsSubject(tokens, range, isOrdinary, isKnown, isDeed)))
                {
                    names[i] = true;
                    seen.Add(Stem(source, tokens[i]));
                }
            }
        }

        foreach (var range in ranges)
        {
            if (range.First < range.End && tokens[range.First] is { Kind: TokenKind.Word } first && first.Is(TokenTraits.Capital))
            {
                names[range.First] |= seen.Contains(Stem(source, first)) && !isOrdinary(range.First);
            }
        }

        return names;
    }

    private static bool IsName(
        SourceText source, ImmutableArray<Token> tokens, TokenRange range, int i, Func<int, bool> isOrdinary, Func<int, bool> isKnown)
    {
        var token = tokens[i];
        if (!token.Is(TokenTraits.Capital) || isOrdinary(i))
        {
            return false;
        }

        if (token.Span.Length == 1)
        {
            return IsInitial(source, tokens, range, i);
        }

        var begins = i == range.First || token.Is(TokenTraits.QuoteOpens)
            || (tokens[i - 1].Kind == TokenKind.Sign && source.Text[tokens[i - 1].Span.Start] is not (',' or '&' or '+' or '/'))
            || token.Is(TokenTraits.LineStart);
        return !begins && !token.Is(TokenTraits.AllCaps) && !(range.IsTitle && isKnown(i)) && !InTitle(source, tokens, range, i);
    }

    private static bool IsSubject(
        ImmutableArray<Token> tokens, TokenRange range, Func<int, bool> isOrdinary, Func<int, bool> isKnown, Func<int, bool> isDeed)
    {
        var token = tokens[range.First];
        return !range.IsTitle && range.First + 1 < range.End && token.Kind == TokenKind.Word && token.Is(TokenTraits.Capital)
            && !token.Is(TokenTraits.AllCaps) && token.Span.Length > 1 && !isOrdinary(range.First) && !isKnown(range.First) && isDeed(range.First + 1);
    }

    // "Station Road", "Major Depressive Disorder": several capitals in a row name a thing, unless a title goes before.
    private static bool InTitle(SourceText source, ImmutableArray<Token> tokens, TokenRange range, int i)
    {
        bool IsCapitalWord(int t) =>
            t > range.First && t < range.End && tokens[t].Kind == TokenKind.Word && tokens[t].Is(TokenTraits.Capital) && tokens[t].Span.Length > 3
            && source.Text[tokens[t].Span.End - 2] is not ('\'' or '\u2019');
        return tokens[i].Span.Length > 3 && (IsCapitalWord(i + 1) || (IsCapitalWord(i - 1) && IsCapitalWord(i)));
    }

    private static bool IsInitial(SourceText source, ImmutableArray<Token> tokens, TokenRange range, int i)
    {
        var letter = source.Text[tokens[i].Span.Start];
        var dotted = i + 1 < range.End && source.Text[tokens[i + 1].Span.Start] == '.' && !tokens[i + 1].Is(TokenTraits.SpaceBefore);
        return letter != 'I' && (dotted ? true : letter != 'A' && i > range.First && !range.IsTitle && !tokens[i].Is(TokenTraits.LineStart));
    }

    private static ReadOnlySpan<char> Stem(SourceText source, Token token) => WordForm.WithoutPossessive(source.Slice(token.Span));
}
