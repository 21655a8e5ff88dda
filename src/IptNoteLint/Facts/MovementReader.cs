using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds movement on a task, a goal or the focus: a step forward or back, an explicit standstill, a goal rated, a pattern the
/// client recognises, a task of a phase recorded as done. A score or a better mood alone is none; nor is "stable, continue".
/// </summary>
internal sealed class MovementReader(Lexicon lexicon)
{
    private readonly ConceptSet _movement = lexicon.Set(
        "movement.forward", "movement.none", "movement.back", "movement.pattern", "movement.goal");

    private readonly ConceptSet _unmet = lexicon.Set("class.unmet");
    private readonly ConceptSet _hypothetical = lexicon.Set("hypothetical.forward");
    private readonly MovementByContrast _contrast = new(lexicon);

    /// <summary>The movement recorded, in order.</summary>
    public List<Evidence> Read(NoteContext context)
    {
        var found = new List<Evidence>();
        foreach (var (sentence, match) in context.Note.All(_movement))
        {
            if (!context.Speaks(sentence) || context.Note.SectionOf(sentence).Kind is SectionKind.History or SectionKind.FamilyHistory
                || IsPlanned(context, sentence) || context.Times[sentence].Frame == TimeFrame.Past)
            {
                continue;
            }

            var assertion = context.Note.Assertions.Resolve(sentence, match, isState: false);
            if (assertion.Temporality != Temporality.Hypothetical && assertion.Negation == Negation.Affirmed)
            {
                var value = context.Note.Overlaps(sentence, match, _unmet) ? "none" : context.Note.IdOf(match)["movement.".Length..];
                found.Add(context.Evidence(Topic.Movement, match, value));
            }
        }

        found.AddRange(_contrast.Read(context));
        return found;
    }

    private bool IsPlanned(NoteContext context, int sentence) =>
        context.Note.SectionOf(sentence).Kind == SectionKind.Plan && context.Note.Any(sentence, _hypothetical);
}
