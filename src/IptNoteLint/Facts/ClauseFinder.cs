using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Cuts sentences into clauses, the reach of negation and of time words: at marks of punctuation and at conjunctions.</summary>
internal static class ClauseFinder
{
    /// <summary>For each token the number of its clause.</summary>
    public static int[] Find(AnnotatedNote note, ConceptSet boundary)
    {
        var clauses = new int[note.Note.Tokens.Length];
        var number = 0;
        for (var s = 0; s < note.Note.Sentences.Length; s++)
        {
            var sentence = note.Note.Sentences[s];
            var matches = note.In(s);
            var next = 0;
            number++;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                while (next < matches.Length && (matches[next].First < t || !boundary.Has(matches[next].Concept)))
                {
                    next++;
                }

                if ((next < matches.Length && matches[next].First == t && t > sentence.FirstToken) || IsMark(note.Note, t))
                {
                    number++;
                }

                clauses[t] = number;
            }
        }

        return clauses;
    }

    private static bool IsMark(SessionNote note, int token) =>
        note.Tokens[token].Kind == TokenKind.Sign
        && note.Source.Text[note.Tokens[token].Span.Start] is ';' or '.' or '?' or '!' or '\u2192' or '-' or '\u2013' or '\u2014' or '\u2026' or '(' or ')';
}
