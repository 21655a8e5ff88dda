using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds the words of single concepts in a text, whatever is said of them. Proves lexicons by their examples.</summary>
/// <param name="lexicon">The lexicons.</param>
public sealed class ConceptFinder(Lexicon lexicon)
{
    private readonly NoteParser _parser = new(NoteVocabularyReader.Read(lexicon));

    /// <summary>The words, in order.</summary>
    /// <param name="text">A sentence or a note.</param>
    /// <param name="concept">The concept's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such concept.</exception>
    public IReadOnlyList<string> Find(string text, string concept)
    {
        var note = _parser.Parse(new SourceText("", text, ""));
        var ranges = note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose)).ToArray();
        var number = lexicon.Concept(concept);
        return
        [
            .. LexiconMatcher.Match(lexicon, note.Source, note.Tokens, ranges)
                .Where(m => m.Concept == number).Select(m => note.Source.Quote(note.SpanOf(m.First, m.End))),
        ];
    }
}
