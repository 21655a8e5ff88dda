using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>A sentence with interpersonal content.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Frame">Past, or else present.</param>
/// <param name="Weight">1 for plain content, less for a person without an exchange.</param>
internal readonly record struct RelationshipPassage(int Sentence, TimeFrame Frame, double Weight);

/// <summary>Finds the sentences with interpersonal content and the time each belongs to.</summary>
internal sealed class RelationshipContent(Lexicon lexicon)
{
    private readonly ConceptSet _person = lexicon.Set(
        "person.partner", "person.ex", "person.kin", "person.child", "person.friend", "person.work", "person.community", "person.group", "person.name");

    private readonly ConceptSet _dead = lexicon.Set("person.dead");
    private readonly ConceptSet _someone = lexicon.Set("person.someone");
    private readonly ConceptSet _exchange = lexicon.Set(
        "interaction.act", "interaction.conflict", "interaction.support", "interaction.avoid", "interaction.feeling", "expectation");

    private readonly ConceptSet _isolation = lexicon.Set("interaction.isolation");
    private readonly ConceptSet _logistics = lexicon.Set("interaction.logistics");
    private readonly ConceptSet _death = lexicon.Set("area.grief.event");
    private readonly ConceptSet _mourning = lexicon.Set("area.grief.work");
    private readonly ConceptSet _pronoun = lexicon.Set("pronoun");
    private readonly ConceptSet _plan = lexicon.Set("plan.intend");

    /// <summary>The passages in order.</summary>
    public List<RelationshipPassage> Read(NoteContext context)
    {
        var passages = new List<RelationshipPassage>();
        var past = false;
        var paragraph = -1;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            var sentence = context.Note.Note.Sentences[s];
            if (sentence.Paragraph != paragraph || context.Times[s].Current is not null)
            {
                past = false;
                paragraph = sentence.Paragraph;
            }

            past |= context.Times[s].Frame == TimeFrame.Past;
            if (!context.Speaks(s) || context.Note.SectionOf(s).Kind == SectionKind.FamilyHistory || sentence.Role == SentenceRole.TickedBox)
            {
                continue;
            }

            var weight = Weight(context, s, past);
            if (weight > 0)
            {
                passages.Add(new RelationshipPassage(s, FrameOf(context, s, past), weight));
            }
        }

        return passages;
    }

    private TimeFrame FrameOf(NoteContext context, int sentence, bool past)
    {
        if (context.Note.SectionOf(sentence).Kind == SectionKind.History)
        {
            return TimeFrame.Past;
        }

        // Present mourning is current whatever it remembers; a plan is current.
        if (context.Times[sentence].Frame == TimeFrame.Unknown && (context.Note.Any(sentence, _mourning) || context.Note.Any(sentence, _plan)))
        {
            return TimeFrame.Current;
        }

        return past ? TimeFrame.Past : TimeFrame.Current;
    }

    private double Weight(NoteContext context, int sentence, bool past)
    {
        var note = context.Note;
        if (note.Any(sentence, _isolation) || note.Any(sentence, _mourning))
        {
            return 1;
        }

        var people = 0;
        foreach (var match in note.In(sentence))
        {
            people += _person.Has(match.Concept) && !note.Subjects.IsClient(match) ? 1 : 0;
        }

        var exchange = note.Any(sentence, _exchange);
        var isHeader = note.Note.Sentences[sentence].Role == SentenceRole.Header;
        if (people == 0)
        {
            // A told past goes on in pronouns: "then he was sent to an aunt's ... they never spoke".
            return past && note.Any(sentence, _pronoun) ? 0.75 : exchange && note.Any(sentence, _someone) && !isHeader ? 1 : 0;
        }

        if (note.Any(sentence, _logistics) && people <= 1)
        {
            return 0;
        }

        return past ? 1 : exchange && !isHeader ? 1 : people >= 2 && !isHeader ? 0.5 : isHeader ? 0 : 0.34;
    }
}
