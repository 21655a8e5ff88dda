using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds a mood change tied to an interpersonal event: a lowered or raised mood, words that join, and a person or an exchange, in
/// one sentence or across two neighbours of one paragraph.
/// </summary>
internal sealed class MoodEventLink(Lexicon lexicon)
{
    /// <summary>How many sentences mood and event of one day may stand apart.</summary>
    private const int Nearby = 4;

    /// <summary>How many sentences a mood that lasts may stand behind what brought it.</summary>
    private const int JustBefore = 2;

    private readonly ConceptSet _mood = lexicon.Set("mood.lowered", "mood.raised");
    private readonly ConceptSet _cause = lexicon.Set("link.cause");
    private readonly ConceptSet _explicit = lexicon.Set("link.explicit");
    private readonly ConceptSet _lasting = lexicon.Set("link.lasting");
    private readonly ConceptSet _state = lexicon.Set("symptom.mood", "symptom.sleep");
    private readonly ConceptSet _weekday = lexicon.Set("weekday");
    private readonly Dictionary<string, int> _days = lexicon.Numbered("weekday");
    private readonly ConceptSet _when = lexicon.Set("weekday", "time.current", "time.ago");
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept, "person.someone"]);
    private readonly ConceptSet _event = lexicon.Set(
        "interaction.act", "interaction.conflict", "interaction.support", "interaction.avoid", "interaction.isolation", "interaction.feeling",
        "area.grief.event", "area.grief.work", "area.roleDispute.event", "area.interpersonalDeficits.event");

    /// <summary>The links, in order.</summary>
    public List<Evidence> Read(NoteContext context)
    {
        var found = new List<Evidence>();
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || context.Note.Note.Sentences[s].Role != SentenceRole.Prose || context.Times[s].Frame == TimeFrame.Past)
            {
                continue;
            }

            if (Linked(context, s, s) || (Neighbours(context, s) && Linked(context, s - 1, s)) || OnTheSameDay(context, s) || Lasts(context, s))
            {
                found.Add(context.SentenceEvidence(Topic.MoodEventLink, s, "link"));
            }
        }

        return found;
    }

    private static bool Neighbours(NoteContext context, int sentence) =>
        sentence > 0 && context.Note.Note.Sentences[sentence - 1] is var before
        && before.Role == SentenceRole.Prose && before.Paragraph == context.Note.Note.Sentences[sentence].Paragraph;

    // Within a sentence a cause, or the same day, joins mood and event; across two the mood stands in the second and points back.
    private bool Linked(NoteContext context, int first, int last)
    {
        var note = context.Note;
        if (Mood(context, last) is null)
        {
            return note.Any(last, _explicit) && Happens(note, first, last);
        }

        // "... and connects it himself with that conversation": an outright link points back to what was told before.
        if (note.Any(last, _explicit) && Enumerable.Range(Math.Max(0, last - Nearby), Math.Min(last, Nearby)).Any(s => note.Any(s, _event)))
        {
            return true;
        }

        var joined = note.Any(last, _cause) || note.Any(last, _explicit);
        return first == last
            ? (joined || note.Any(last, _when)) && Happens(note, last, last)
            : (joined || note.Any(last, _when)) && Happens(note, first, first) && context.Times[first].Frame != TimeFrame.Past;
    }

    // "She told him on the back step. He held her hand. He was lifted the whole weekend.": a mood that lasts came of what is told just before.
    private bool Lasts(NoteContext context, int sentence)
    {
        if (Mood(context, sentence) is null || !context.Note.Any(sentence, _lasting))
        {
            return false;
        }

        for (var s = sentence; s >= Math.Max(0, sentence - JustBefore) && context.Note.Note.Sentences[s].Paragraph == context.Note.Note.Sentences[sentence].Paragraph; s--)
        {
            if (context.Times[s].Frame != TimeFrame.Past && Happens(context.Note, s, s))
            {
                return true;
            }
        }

        return false;
    }

    // "Very low since Wednesday. ... On Wednesday she asked before supper.": a mood with its day, and what happened on that day, told
    // nearby. "Mood 3 since Thursday. Thursday is when ...": a rated mood counts as one.
    private bool OnTheSameDay(NoteContext context, int sentence)
    {
        var note = context.Note;
        if (note.First(sentence, _weekday) is not { } day || (Mood(context, sentence) is null && !note.Any(sentence, _state)))
        {
            return false;
        }

        var paragraph = note.Note.Sentences[sentence].Paragraph;
        for (var s = Math.Max(0, sentence - Nearby); s < Math.Min(context.SentenceCount, sentence + Nearby + 1); s++)
        {
            if (note.Note.Sentences[s].Paragraph == paragraph && note.Any(s, _event) && IsOn(note, s, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOn(AnnotatedNote note, int sentence, LexiconMatch day)
    {
        foreach (var match in note.In(sentence))
        {
            if (_weekday.Has(match.Concept) && DayOf(note, match) == DayOf(note, day))
            {
                return true;
            }
        }

        return false;
    }

    private int DayOf(AnnotatedNote note, LexiconMatch day) => _days.GetValueOrDefault(note.Note.LowerCase(day.First));

    private bool Happens(AnnotatedNote note, int first, int last)
    {
        for (var s = first; s <= last; s++)
        {
            if (note.Any(s, _event))
            {
                return true;
            }

            foreach (var match in note.In(s))
            {
                if (_person.Has(match.Concept) && !note.Subjects.IsClient(match))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private LexiconMatch? Mood(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_mood.Has(match.Concept) && context.Note.Assertions.Resolve(sentence, match, isState: true) is { Negation: Negation.Affirmed, Experiencer: Experiencer.Client })
            {
                return match;
            }
        }

        return null;
    }
}
