using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Reads the techniques of other treatments, and how much of a session childhood fills.</summary>
internal sealed class DriftReader(Lexicon lexicon)
{
    /// <summary>From so many sentences on, childhood may be a session's main matter.</summary>
    private const int ManySentences = 3;

    private readonly (string Model, ConceptSet Concepts)[] _models =
    [
        ("cbt", lexicon.Set("offModel.cbt")), ("dynamic", lexicon.Set("offModel.dynamic")),
        ("trauma", lexicon.Set("offModel.trauma")), ("other", lexicon.Set("offModel.other")),
    ];

    private readonly ConceptSet _adjunct = lexicon.Set("drift.adjunct");
    private readonly ConceptSet _earlier = lexicon.Set("drift.earlier");
    private readonly ConceptSet _story = lexicon.Set("time.past.passage");
    private readonly ConceptSet _possessive = lexicon.Set("pronoun.possessive");
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife]);
    private readonly ConceptSet _technique = lexicon.Set("technique");
    private readonly ConceptSet _generic = lexicon.Set("technique.generic");
    private readonly ConceptSet _childhood = lexicon.Set("drift.childhood");
    private readonly ConceptSet _integrated = lexicon.Set("drift.integrated");
    private readonly ConceptSet _openEnd = lexicon.Set("drift.openEnd");
    private readonly PastPassage _passage = new(lexicon);

    /// <summary>The reading of a session note.</summary>
    /// <param name="context">The note.</param>
    /// <param name="relationships">What it tells of relationships: the present ones are weighed against childhood.</param>
    public DriftReading Read(NoteContext context, RelationshipReading relationships)
    {
        var others = _models.SelectMany(m => Apart(context, context.Held(m.Concepts).Where(f => !IsEarlier(context, f.Sentence) && !IsSomebodyElses(context, f.Sentence, f.Match))).Select(f => context.Evidence(Topic.OtherModel, f.Match, m.Model)));
        var childhood = Childhood(context).ToList();
        var present = relationships.Evidence.Count(e => e is { Topic: Topic.Relationship, Value: "current" });
        return new DriftReading(
            Apart(context, context.Held(_technique).Where(t => !_generic.Has(t.Match.Concept))).Count(),
            childhood.Count >= ManySentences && childhood.Count >= present,
            Places.Sort(
            [
                .. others, .. childhood.Select(s => context.SentenceEvidence(Topic.Childhood, s, "childhood")),
                .. context.Held(_integrated).Select(i => context.Evidence(Topic.Integration, i.Match, "integrated")),
                .. context.Held(_openEnd).Select(o => context.Evidence(Topic.OpenEnd, o.Match, "openEnd")),
            ]));
    }

    // "Had CBT in 2019, with thought records": an earlier treatment. A dream or a childhood that is told is of this session all the same.
    private bool IsEarlier(NoteContext context, int sentence) => context.Note.Any(sentence, _earlier)
        || (context.Times[sentence] is { Frame: TimeFrame.Past, Past: { } past } && !_story.Has(past.Concept));

    // "Her partner is in CBT: his thought records lie about": whose they are stands before them.
    private bool IsSomebodyElses(NoteContext context, int sentence, LexiconMatch technique)
    {
        var (owned, other) = (false, false);
        foreach (var match in context.Note.In(sentence))
        {
            owned |= match.End == technique.First && _possessive.Has(match.Concept);
            other |= match.End < technique.First && _person.Has(match.Concept) && !context.Note.Subjects.IsClient(match);
        }

        return owned && other;
    }

    // "Challenged the negative automatic thought" is one technique, however many entries meet in it; what any treatment may borrow is none.
    private IEnumerable<(int Sentence, LexiconMatch Match)> Apart(NoteContext context, IEnumerable<(int Sentence, LexiconMatch Match)> matches)
    {
        var end = 0;
        foreach (var (sentence, match) in matches.OrderBy(m => m.Match.First).ThenByDescending(m => m.Match.End))
        {
            if (match.First >= end && !context.Note.Overlaps(sentence, match, _adjunct))
            {
                yield return (sentence, match);
                end = match.End;
            }
        }
    }

    // Sentences that speak of childhood, and those in which its story goes on.
    private IEnumerable<int> Childhood(NoteContext context)
    {
        var (past, told) = (false, false);
        for (var s = 0; s < context.SentenceCount; s++)
        {
            past = _passage.GoesOn(context, s, past);
            var speaks = context.Speaks(s) && context.IsBody(s);
            told = speaks && (context.Note.Any(s, _childhood) || (told && past && context.Times[s].Current is null));
            if (told && past)
            {
                yield return s;
            }
        }
    }
}
