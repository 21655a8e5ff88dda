using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>Cuts a stretch of tokens into sentences; survives "Mr. H.", "hx.", "p.m.", lower-case telegraphic notes and dictation.</summary>
internal sealed class SentenceSplitter(SourceText source, ImmutableArray<Token> tokens, NoteVocabulary vocabulary)
{
    /// <summary>A stretch without any end is cut here, so that a 10 MB line stays linear.</summary>
    private const int MaxTokens = 400;

    /// <summary>No words that a dictation says for a break are longer, in UTF-16 code units.</summary>
    private const int LongestBreak = 24;

    private readonly UnpunctuatedRun _run = new(source, tokens, vocabulary);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        vocabulary.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _breaks = vocabulary.DictatedBreaks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of the tokens from <paramref name="first"/> up to <paramref name="end"/>, as token ranges.</summary>
    public IEnumerable<(int First, int End)> Split(int first, int end)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            var stop = i + 1 == end ? end : EndsAt(i, start, end);
            if (stop < 0)
            {
                continue;
            }

            yield return (start, stop);
            start = stop;
            i = stop - 1;
        }
    }

    private int EndsAt(int i, int start, int end)
    {
        var breakLength = DictatedBreak(i, end);
        if (breakLength > 0)
        {
            return i + breakLength;
        }

        if (i - start >= MaxTokens || _run.EndsAt(i, start, end))
        {
            return i + 1;
        }

        var sign = source.Text[tokens[i].Span.Start];
        var next = tokens[i + 1];
        if (tokens[i].Kind != TokenKind.Sign || !next.Is(TokenTraits.SpaceBefore))
        {
            return -1;
        }

        return sign switch
        {
            '?' or '!' => next.Kind == TokenKind.Word && !next.Is(TokenTraits.Capital) && tokens[i].Is(TokenTraits.Quoted) ? -1 : i + 1,
            '.' when i > start => EndsSentence(tokens[i - 1], next, i) ? i + 1 : -1,
            '\u2026' => next.Is(TokenTraits.Capital) ? i + 1 : -1,
            _ => -1,
        };
    }

    private bool EndsSentence(Token before, Token next, int i)
    {
        var nextBegins = next.Is(TokenTraits.Capital) || next.Kind != TokenKind.Word || next.Is(TokenTraits.QuoteOpens);
        if (before.Kind != TokenKind.Word)
        {
            return true;
        }

        if (before.Span.Length == 1)
        {
            // An initial ("Mr. H. reports", "with K. She"): never an end; "4 p.m. She": an end before a capital.
            return !before.Is(TokenTraits.Capital) && i >= 2 && nextBegins;
        }

        Span<char> lower = stackalloc char[16];
        if (before.Span.Length <= lower.Length)
        {
            var length = source.Slice(before.Span).ToLowerInvariant(lower);
            if (_abbreviations.Contains(lower[..length]))
            {
                // "sess. 5", "no. 7", "d. 2009": a number belongs to the abbreviation.
                return nextBegins && next.Kind != TokenKind.Number && !before.Is(TokenTraits.Capital);
            }
        }

        return true;
    }

    private int DictatedBreak(int i, int end)
    {
        if (vocabulary.DictatedBreaks.Count == 0 || tokens[i].Kind != TokenKind.Word)
        {
            return 0;
        }

        Span<char> form = stackalloc char[LongestBreak];
        for (var length = Math.Min(3, end - i); length > 0; length--)
        {
            var span = TextSpan.FromBounds(tokens[i].Span.Start, tokens[i + length - 1].Span.End);
            if (span.Length <= LongestBreak && _breaks.Contains(form[..NoteVocabulary.Normalize(source.Slice(span), form)]))
            {
                return length;
            }
        }

        return 0;
    }
}
