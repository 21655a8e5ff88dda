using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Movement that no word names: an earlier point of the course set against now ("in the early weeks she wouldn't say his name",
/// "two weeks ago …. Today: …"). A mood, a symptom or a score set against last week is none.
/// </summary>
internal sealed class MovementByContrast(Lexicon lexicon)
{
    private readonly ConceptSet _earlier = lexicon.Set("contrast.earlier");
    private readonly ConceptSet _difference = lexicon.Set("contrast.difference");
    private readonly ConceptSet _now = lexicon.Set("contrast.now");
    private readonly ConceptSet _symptom = lexicon.Set("symptom", "scale", "mood.lowered", "mood.raised");

    /// <summary>The contrasts, in order.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (Stands(context, s) && (Within(context, s) || Answers(context, s)))
            {
                yield return context.SentenceEvidence(Topic.Movement, s, "contrast");
            }
        }
    }

    private bool Stands(NoteContext context, int sentence) =>
        context.Speaks(sentence) && context.IsBody(sentence) && !context.Note.Any(sentence, _symptom)
        && context.Times[sentence].Past is null
        && context.Note.SectionOf(sentence).Kind is not (SectionKind.Plan or SectionKind.History or SectionKind.FamilyHistory);

    // Both parts in one sentence, at different words.
    private bool Within(NoteContext context, int sentence)
    {
        if (context.Note.First(sentence, _earlier) is not { } earlier)
        {
            return false;
        }

        foreach (var match in context.Note.In(sentence))
        {
            if (_difference.Has(match.Concept) && (match.First >= earlier.End || match.End <= earlier.First))
            {
                return true;
            }
        }

        return false;
    }

    private bool Answers(NoteContext context, int sentence) =>
        sentence > 0 && context.Note.Any(sentence, _now) && context.Note.Any(sentence - 1, _earlier) && !context.Note.Any(sentence - 1, _symptom)
        && context.Note.Note.Sentences[sentence].Paragraph == context.Note.Note.Sentences[sentence - 1].Paragraph;
}
