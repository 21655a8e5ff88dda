using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>
/// Cuts a dictation that has no stops: in a long run of words without any sign, what begins a main clause ("and then she",
/// "but he") begins a sentence, so that what is told in one breath is not read as said of one moment.
/// </summary>
internal sealed class UnpunctuatedRun(SourceText source, ImmutableArray<Token> tokens, NoteVocabulary vocabulary)
{
    /// <summary>Words without a sign that are no ordinary sentence any more.</summary>
    private const int LongRun = 45;

    /// <summary>A part is no shorter than this, in words.</summary>
    private const int ShortestPart = 8;

    private int _runEnd;
    private bool _isLong;

    /// <summary>Whether a sentence that began at <paramref name="start"/> ends behind token <paramref name="i"/>; asked in rising order.</summary>
    public bool EndsAt(int i, int start, int end)
    {
        if (i >= _runEnd)
        {
            Measure(i, end);
        }

        return _isLong && i - start >= ShortestPart && i + 1 < _runEnd && Begins(i + 1, _runEnd);
    }

    private void Measure(int i, int end)
    {
        _runEnd = i;
        while (_runEnd < end && !IsStop(_runEnd))
        {
            _runEnd++;
        }

        _isLong = _runEnd - i >= LongRun;
        _runEnd = Math.Max(_runEnd, i + 1);
    }

    private bool IsStop(int token) => tokens[token].Kind == TokenKind.Sign && source.Text[tokens[token].Span.Start] is '.' or ',' or ';' or ':' or '?' or '!';

    private bool Begins(int token, int end)
    {
        for (var length = Math.Min(NoteVocabulary.MaxClauseWords, end - token); length > 1; length--)
        {
            var span = TextSpan.FromBounds(tokens[token].Span.Start, tokens[token + length - 1].Span.End);
            if (span.Length <= 24 && vocabulary.ClauseOpenings.Contains(NoteVocabulary.Normalize(source.Slice(span))))
            {
                return true;
            }
        }

        return false;
    }
}
