using System.Collections.Immutable;
using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Decides which parts of a session the note documents: symptom review, mood–event link, intervention, plan.</summary>
internal sealed class DocumentedReader(Lexicon lexicon)
{
    private readonly ConceptSet _symptom = lexicon.Set(
        "symptom.mood", "symptom.sleep", "symptom.appetite", "symptom.energy", "symptom.anxiety", "symptom.concentration", "symptom.interest", "symptom.general");

    private readonly ConceptSet _technique = lexicon.Set("technique");
    private readonly ConceptSet _generic = lexicon.Set("technique.generic");
    private readonly MoodEventLink _link = new(lexicon);
    private readonly PlanReader _plan = new(lexicon);

    /// <summary>The verdict on a session note.</summary>
    /// <param name="context">The note.</param>
    /// <param name="scales">The scales found; a score is a symptom review.</param>
    public DocumentedReading Read(NoteContext context, ImmutableArray<ScaleScore> scales)
    {
        var symptoms = Symptoms(context, scales);
        var links = _link.Read(context);
        var techniques = Techniques(context);
        var plans = _plan.Read(context);
        return new DocumentedReading(
            symptoms.Count > 0, links.Count > 0, techniques.Count > 0, plans.Count > 0,
            Places.Sort([.. symptoms, .. links, .. techniques, .. plans]));
    }

    // A symptom that is denied was reviewed too ("no sx", "denies low mood").
    private List<Evidence> Symptoms(NoteContext context, ImmutableArray<ScaleScore> scales)
    {
        var found = new List<Evidence>();
        foreach (var (sentence, match) in context.Note.All(_symptom))
        {
            var assertion = context.Note.Assertions.Resolve(sentence, match, isState: true);
            if (context.Speaks(sentence) && assertion.Experiencer == Experiencer.Client && assertion.Temporality == Temporality.Recent
                && context.Times[sentence].Frame != TimeFrame.Past)
            {
                found.Add(context.Evidence(Topic.SymptomReview, match, context.Note.IdOf(match)["symptom.".Length..]));
            }
        }

        found.AddRange(scales.Where(s => s.Value is not null).Select(s => new Evidence(Topic.SymptomReview, s.Span, s.Name)));
        return found;
    }

    private List<Evidence> Techniques(NoteContext context)
    {
        var found = new List<Evidence>();
        foreach (var (sentence, match) in context.Note.All(_technique))
        {
            if (_generic.Has(match.Concept) || !context.Speaks(sentence))
            {
                continue;
            }

            var assertion = context.Note.Assertions.Resolve(sentence, match, isState: false);
            if (assertion.Negation == Negation.Affirmed && assertion.Temporality == Temporality.Recent)
            {
                found.Add(context.Evidence(Topic.Intervention, match, context.Note.IdOf(match)["technique.".Length..]));
            }
        }

        return found;
    }
}
