using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Tells of tasks until the next session whether they have to do with somebody. One that has to do with nobody is told by its own
/// words (a list to write, a book to read); care for sleep, symptoms or medication is neither.
/// </summary>
internal sealed class TaskPeople(Lexicon lexicon)
{
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept, "person.someone", "person.dead"]);

    private readonly ConceptSet _between = lexicon.Set(
        "class.exchange", "class.him", "class.peoplePlace", "class.tie", "interaction", "expectation", "area.grief.work",
        "support.word");

    private readonly ConceptSet _alone = lexicon.Set("work.alone");
    private readonly ConceptSet _care = lexicon.Set("symptom", "kind.medication", "scale", "work.care");

    /// <summary>The tasks.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, DocumentedReading documented)
    {
        foreach (var plan in documented.Evidence.Where(e => e is { Topic: Topic.BetweenSessionPlan, Value: "intended" or "planned" }))
        {
            var sentence = context.SentenceAt(plan.Span);
            if (IsWithPeople(context, sentence))
            {
                yield return plan with { Topic = Topic.Task, Value = "withPeople" };
            }
            else if (context.Note.First(sentence, _alone) is { } alone && !context.Note.Any(sentence, _care))
            {
                yield return context.Evidence(Topic.Task, alone, "alone");
            }
        }
    }

    private bool IsWithPeople(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_between.Has(match.Concept) || (_person.Has(match.Concept) && !context.Note.Subjects.IsClient(match)))
            {
                return true;
            }
        }

        return false;
    }
}
