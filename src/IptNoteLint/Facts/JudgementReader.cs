using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds words that judge the client, as the writer's own: none between quotation marks, none that somebody of the client's life
/// says or is called, and none that is denied.
/// </summary>
internal sealed class JudgementReader(Lexicon lexicon)
{
    private readonly ConceptSet _judgement = lexicon.Set("judgement.word");
    private readonly ConceptSet _opinion = lexicon.Set("judgement.opinion");
    private readonly ConceptSet _people = lexicon.Set([.. People.OfTheClientsLife, "person.someone", "person.professional", Lexicon.NameConcept]);

    /// <summary>The places in order.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        foreach (var (sentence, match) in context.Note.All(_judgement))
        {
            if (!context.Note.Note.Sentences[sentence].IsEmptyBox && context.Note.SectionOf(sentence).Kind != SectionKind.Group
                && !context.Note.Note.Tokens[match.First].Is(TokenTraits.Quoted)
                && !IsSomebodyElses(context, sentence, match)
                && context.Note.Assertions.Resolve(sentence, match, isState: true) is { Negation: Negation.Affirmed, Experiencer: Experiencer.Client })
            {
                yield return context.Evidence(Topic.Judgement, match, "judgement");
            }
        }
    }

    // "Her boss is manipulative", "he says she is lazy", "worries about coming across as needy".
    private bool IsSomebodyElses(NoteContext context, int sentence, LexiconMatch match)
    {
        foreach (var other in context.Note.In(sentence))
        {
            if (other.First < match.End && (_opinion.Has(other.Concept) || (_people.Has(other.Concept) && !context.Note.Subjects.IsClient(other))))
            {
                return true;
            }
        }

        return false;
    }
}
