using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds first and last name together, of somebody who is named by their place in the client's life: "his sister Ana Bell".</summary>
internal sealed class FullNames(Lexicon lexicon)
{
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, "person.dead", "title"]);
    private readonly ConceptSet _title = lexicon.Set("title");
    private readonly ConceptSet _noName = lexicon.Set("name.not", "weekday", "month", "person", "identifier.notSurname");
    private readonly ConceptSet _name = lexicon.Set(Lexicon.NameConcept);

    /// <summary>The names of a sentence, in order.</summary>
    public IEnumerable<TextSpan> In(NoteContext context, int sentence)
    {
        var note = context.Note;
        var end = note.Note.Sentences[sentence].EndToken;
        foreach (var match in note.Any(sentence, _person) ? note.In(sentence).ToArray() : [])
        {
            // "her sister, Ana Bell": a comma or a bracket may stand between.
            var first = match.End < end && note.Note.Source.Text[note.Note.Tokens[match.End].Span.Start] is ',' or '(' ? match.End + 1 : match.End;
            if (_person.Has(match.Concept) && MayNameSomebody(note, sentence, match) && !_name.Has(match.Concept) && first + 1 < end && IsName(note, sentence, first) && IsName(note, sentence, first + 1)
                && !note.IsPossessive(first) && !(first + 2 < end && IsName(note, sentence, first + 2)))
            {
                yield return note.Note.SpanOf(first, first + 2);
            }
        }
    }

    // "Vulnerable Child, Detached Protector", "Sister Agnes Convent": capitals throughout are names of things.
    private bool MayNameSomebody(AnnotatedNote note, int sentence, LexiconMatch person) => _title.Has(person.Concept)
        || person.First == note.Note.Sentences[sentence].FirstToken || !note.Note.Tokens[person.First].Is(TokenTraits.Capital);

    private bool IsName(AnnotatedNote note, int sentence, int token)
    {
        var word = note.Note.Tokens[token];
        return word.Kind == TokenKind.Word && word.Is(TokenTraits.Capital | TokenTraits.SpaceBefore) && !word.Is(TokenTraits.AllCaps) && word.Span.Length > 2
            && !NoName(note, sentence, token);
    }

    private bool NoName(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if (match.First <= token && token < match.End && _noName.Has(match.Concept) && !_name.Has(match.Concept))
            {
                return true;
            }
        }

        return false;
    }
}
