using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds what ties a plan to the work: a person, something to pass between people, the problem area, a task of treatment. What the
/// next session is for is a tie by itself.
/// </summary>
internal sealed class PlanTies(Lexicon lexicon)
{
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, "person.someone", "person.dead", Lexicon.NameConcept]);
    private readonly ConceptSet _exchange = lexicon.Set("interaction", "expectation", "plan.withPeople");
    private readonly ConceptSet _area = lexicon.Set("area");
    private readonly ConceptSet _work = lexicon.Set("technique", "task", "focus");
    private readonly ConceptSet _generic = lexicon.Set("technique.generic");

    /// <summary>One tie for each plan that has any.</summary>
    public IEnumerable<Evidence> Find(NoteContext context, IEnumerable<Evidence> plans)
    {
        foreach (var plan in plans)
        {
            var sentence = context.SentenceAt(plan.Span);
            if (plan.Value == "nextSession" || TieOf(context, sentence) is not null)
            {
                yield return new Evidence(Topic.PlanTie, plan.Span, TieOf(context, sentence) ?? "nextSession");
            }
        }
    }

    private string? TieOf(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            var kind = _generic.Has(match.Concept) ? null
                : _area.Has(match.Concept) ? "focus"
                : _work.Has(match.Concept) ? "work"
                : _exchange.Has(match.Concept) ? "exchange"
                : _person.Has(match.Concept) && !context.Note.Subjects.IsClient(match) ? "person" : null;
            if (kind is not null)
            {
                return kind;
            }
        }

        return null;
    }
}
