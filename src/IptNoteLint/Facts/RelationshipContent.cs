using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>A sentence with interpersonal content.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Frame">Past, or else present.</param>
/// <param name="Words">How much of it there is; a bare mention counts for little.</param>
internal readonly record struct RelationshipPassage(int Sentence, TimeFrame Frame, double Words);

/// <summary>Finds the sentences with interpersonal content and the time each belongs to.</summary>
internal sealed class RelationshipContent(Lexicon lexicon)
{
    /// <summary>A sentence counts for no more than this many words, so that one long sentence is not a whole session.</summary>
    private const int MaxWords = 40;

    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife]);
    private readonly ConceptSet _name = lexicon.Set(Lexicon.NameConcept);
    private readonly ConceptSet _someone = lexicon.Set("person.someone");
    private readonly ConceptSet _exchange = lexicon.Set(
        "interaction.act", "interaction.conflict", "interaction.support", "interaction.avoid", "interaction.feeling", "expectation");

    private readonly ConceptSet _isolation = lexicon.Set("interaction.isolation");
    private readonly ConceptSet _logistics = lexicon.Set("interaction.logistics");
    private readonly ConceptSet _mourning = lexicon.Set("area.grief.work");
    private readonly ConceptSet _pronoun = lexicon.Set("pronoun");
    private readonly ConceptSet _plan = lexicon.Set("plan.intend");
    private readonly TheDead _dead = new(lexicon);
    private readonly PastPassage _passage = new(lexicon);
    private readonly TurnToThePresent _turn = new(lexicon);

    /// <summary>The passages in order.</summary>
    public List<RelationshipPassage> Read(NoteContext context)
    {
        var dead = _dead.Find(context);
        var passages = new List<RelationshipPassage>();
        var beforeTurn = _turn.Find(context);
        var past = false;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            var sentence = context.Note.Note.Sentences[s];
            past = beforeTurn.Contains(s) || (!_turn.IsAt(context, s) && _passage.GoesOn(context, s, past));
            if (!context.Speaks(s) || sentence.Role is SentenceRole.TickedBox or SentenceRole.Header
                || context.Note.SectionOf(s).Kind == SectionKind.FamilyHistory)
            {
                continue;
            }

            var (weight, onlyDead) = Weight(context, s, past, dead);
            past |= onlyDead && context.Times[s].Current is null && !context.Note.Any(s, _mourning);
            if (weight > 0)
            {
                passages.Add(new RelationshipPassage(s, FrameOf(context, s, past), weight * Math.Min(sentence.TokenCount, MaxWords)));
            }
        }

        // "Compared it with a broken leg, he had one in 1999": a past without anybody in it is no relationship.
        return passages.Exists(p => p.Frame == TimeFrame.Past && IsPeopled(context, p.Sentence))
            ? passages : passages.FindAll(p => p.Frame != TimeFrame.Past);
    }

    private bool IsPeopled(NoteContext context, int sentence) =>
        context.Note.Any(sentence, _person) || context.Note.Any(sentence, _name) || context.Note.Any(sentence, _exchange);

    private TimeFrame FrameOf(NoteContext context, int sentence, bool past)
    {
        if (context.Note.SectionOf(sentence).Kind == SectionKind.History)
        {
            return TimeFrame.Past;
        }

        // Present mourning is current whatever it remembers; a plan is current.
        if (context.Times[sentence].Frame == TimeFrame.Unknown && context.Note.Any(sentence, _plan))
        {
            return TimeFrame.Current;
        }

        return past ? TimeFrame.Past : TimeFrame.Current;
    }

    private (double Weight, bool OnlyDead) Weight(NoteContext context, int sentence, bool past, HashSet<string> dead)
    {
        var note = context.Note;
        int people = 0, gone = 0;
        LexiconMatch? exchange = null;
        foreach (var match in note.In(sentence))
        {
            exchange = _exchange.Has(match.Concept) ? exchange ?? match : exchange;
            var person = _person.Has(match.Concept) || (_name.Has(match.Concept) && IsPersonal(note, sentence, match));
            if (person && !note.Subjects.IsClient(match))
            {
                people++;
                gone += TheDead.IsDead(context, match, dead) ? 1 : 0;
            }
        }

        var onlyDead = people > 0 && gone == people;
        if (note.Any(sentence, _isolation) || note.Any(sentence, _mourning))
        {
            return (1, onlyDead);
        }

        if (people == 0)
        {
            // A told past goes on in pronouns: "then he was sent to an aunt's ... they never spoke".
            return (past && note.Any(sentence, _pronoun) ? 0.75 : exchange is not null && note.Any(sentence, _someone) ? 1 : 0, false);
        }

        if (note.Any(sentence, _logistics) && people <= 1)
        {
            return (0, onlyDead);
        }

        return (past || onlyDead || exchange is not null ? 1 : people >= 2 ? 0.5 : 0.25, onlyDead);
    }

    // A bare capitalised word is a person where something passes close by, or a possessive or another person stands beside it.
    private bool IsPersonal(AnnotatedNote note, int sentence, LexiconMatch name)
    {
        foreach (var match in note.In(sentence))
        {
            if ((_exchange.Has(match.Concept) || _person.Has(match.Concept)) && match.First <= name.End + 4 && name.First <= match.End + 4)
            {
                return true;
            }
        }

        return note.IsPossessive(name.First);
    }
}
