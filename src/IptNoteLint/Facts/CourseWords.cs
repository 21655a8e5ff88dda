using System.Collections.Immutable;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>The words of sentences as numbers, so that a later note can be compared with them and no text is kept.</summary>
internal static class CourseWords
{
    /// <summary>Shorter words join others and name nothing, in code units.</summary>
    private const int Shortest = 4;

    /// <summary>The distinct words of the sentences asked for, ascending.</summary>
    /// <param name="note">The note.</param>
    /// <param name="isAsked">Which of its sentences.</param>
    public static ImmutableArray<int> Of(SessionNote note, Func<int, bool> isAsked) =>
        [.. Enumerable.Range(0, note.Sentences.Length).Where(isAsked).SelectMany(s => In(note, s)).Distinct().Order()];

    /// <summary>The words of one sentence, in order.</summary>
    public static IEnumerable<int> In(SessionNote note, int sentence)
    {
        var bounds = note.Sentences[sentence];
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (note.Tokens[t] is { Kind: TokenKind.Word, Span.Length: >= Shortest } word)
            {
                yield return WordHash.Of(note.Source.Slice(word.Span));
            }
        }
    }
}
