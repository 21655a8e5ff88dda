using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Looks around a sentence for what makes it concrete: somebody of the client's life, an exchange, somebody's own words, or what the
/// client made of it.
/// </summary>
internal sealed class Surroundings(Lexicon lexicon)
{
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept]);
    private readonly ConceptSet _exchange = lexicon.Set("class.exchange", "interaction.act", "interaction.conflict", "interaction.support", "interaction.avoid");
    private readonly ConceptSet _generic = lexicon.Set("technique.generic");
    private readonly ConceptSet _future = lexicon.Set("time.future", "plan.next");
    private readonly ConceptSet _taken = lexicon.Set("work.taken");

    /// <summary>The sentences around one, itself included, that are no header.</summary>
    /// <param name="context">The note.</param>
    /// <param name="sentence">Its number.</param>
    /// <param name="before">How many before it, within its section.</param>
    /// <param name="behind">How many behind it.</param>
    public static IEnumerable<int> Of(NoteContext context, int sentence, int before, int behind)
    {
        var sentences = context.Note.Note.Sentences;
        for (var s = Math.Max(0, sentence - before); s <= Math.Min(sentences.Length - 1, sentence + behind); s++)
        {
            if (s == sentence || (context.IsBody(s) && context.Speaks(s) && (s > sentence || sentences[s].Section == sentences[sentence].Section)))
            {
                yield return s;
            }
        }
    }

    /// <summary>Whether a sentence names somebody of the client's life.</summary>
    public bool HasPerson(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_person.Has(match.Concept) && !context.Note.Subjects.IsClient(match))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence tells of something said or done between people; the therapist's "emotional support" is none of it.</summary>
    public bool HasExchange(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_exchange.Has(match.Concept) && !context.Note.Overlaps(sentence, match, _generic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence tells what the client made of it.</summary>
    public bool IsTaken(NoteContext context, int sentence) => context.Note.Any(sentence, _taken);

    /// <summary>Whether a sentence holds somebody's own words.</summary>
    public static bool HasWords(NoteContext context, int sentence)
    {
        var bounds = context.Note.Note.Sentences[sentence];
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (context.Note.Note.Tokens[t].Is(TokenTraits.Quoted) || context.Note.Note.Tokens[t].Is(TokenTraits.QuoteOpens))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence is about what is to come.</summary>
    public bool IsPlanned(NoteContext context, int sentence) =>
        context.Note.SectionOf(sentence).Kind == SectionKind.Plan || context.Note.Any(sentence, _future);

    /// <summary>Whether a sentence has somebody, an exchange, an answer, or somebody's words.</summary>
    public bool IsConcrete(NoteContext context, int sentence) =>
        HasPerson(context, sentence) || HasExchange(context, sentence) || IsTaken(context, sentence) || HasWords(context, sentence);

    /// <summary>How many words of a sentence no match of these concepts covers.</summary>
    public static int WordsBeside(NoteContext context, int sentence, ConceptSet concepts)
    {
        var bounds = context.Note.Note.Sentences[sentence];
        var covered = new bool[bounds.TokenCount];
        foreach (var match in context.Note.In(sentence))
        {
            if (concepts.Has(match.Concept))
            {
                Array.Fill(covered, true, match.First - bounds.FirstToken, Math.Min(match.End, bounds.EndToken) - match.First);
            }
        }

        return Enumerable.Range(0, covered.Length)
            .Count(t => !covered[t] && context.Note.Note.Tokens[bounds.FirstToken + t].Kind == TokenKind.Word);
    }
}
