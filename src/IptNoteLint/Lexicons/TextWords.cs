using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>The numbers of a text's words in a compiled lexicon.</summary>
/// <param name="Words">The number of the word at each token, or <see cref="CompiledLexicon.None"/>.</param>
/// <param name="Stems">The number of the word without a possessive ending, where it has one.</param>
internal sealed record TextWords(int[] Words, int[] Stems)
{
    // Longer numbers are no words: codes, telephone numbers.
    private const int LongestNumber = 6;

    /// <summary>Looks up every token of a text.</summary>
    public static TextWords Number(CompiledLexicon lexicon, SourceText source, ImmutableArray<Token> tokens)
    {
        var slots = lexicon[LexiconPart.WordSlots];
        var words = lexicon[LexiconPart.Words];
        var text = lexicon.Text;
        var numbers = new TextWords(new int[tokens.Length], new int[tokens.Length]);
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        for (var i = 0; i < tokens.Length; i++)
        {
            numbers.Words[i] = numbers.Stems[i] = CompiledLexicon.None;
            var token = tokens[i];
            if (token.Kind == TokenKind.Number && token.Span.Length > LongestNumber)
            {
                continue;
            }

            var form = buffer[..WordForm.Normalize(source.Slice(token.Span), buffer)];
            numbers.Words[i] = WordTable.Find(slots, words, text, form);
            var stem = WordForm.WithoutPossessive(form);
            if (stem.Length < form.Length)
            {
                numbers.Stems[i] = WordTable.Find(slots, words, text, stem);
            }
        }

        return numbers;
    }

    /// <summary>Whether any lexicon knows the word at a token.</summary>
    public bool IsKnown(int token) => Words[token] != CompiledLexicon.None || Stems[token] != CompiledLexicon.None;
}
