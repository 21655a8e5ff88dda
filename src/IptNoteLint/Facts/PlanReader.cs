using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds what the client will do or try, or what the next session will hold. An appointment, "continue weekly" and an empty form
/// line are none.
/// </summary>
internal sealed class PlanReader(Lexicon lexicon)
{
    /// <summary>How many sentences a note closes with.</summary>
    private const int Close = 2;

    private readonly ConceptSet _heading = lexicon.Set("plan.heading");
    private readonly ConceptSet _intend = lexicon.Set("plan.intend");
    private readonly ConceptSet _next = lexicon.Set("plan.next");
    private readonly ConceptSet _order = lexicon.Set("plan.order");
    private readonly ConceptSet _administrative = lexicon.Set("plan.appointment", "plan.continue", "plan.blank");
    private readonly ConceptSet _calendar = lexicon.Set("weekday", "month");
    private readonly ConceptSet _medication = lexicon.Set("kind.medication");

    /// <summary>The plans, in order.</summary>
    public List<Evidence> Read(NoteContext context)
    {
        var found = new List<Evidence>();
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || context.Note.Note.Sentences[s].Role == SentenceRole.EmptyBox)
            {
                continue;
            }

            if (Held(context, s, _intend) is { } intended)
            {
                found.Add(context.Evidence(Topic.BetweenSessionPlan, intended, "intended"));
            }
            else if (Held(context, s, _next) is { } next)
            {
                found.Add(context.Evidence(Topic.BetweenSessionPlan, next, "nextSession"));
            }
            else if (context.SentenceCount - s <= Close && Order(context, s) is { } order)
            {
                found.Add(context.Evidence(Topic.BetweenSessionPlan, order, "intended"));
            }
            else if (IsPlanLine(context, s))
            {
                found.Add(context.SentenceEvidence(Topic.BetweenSessionPlan, s, "planned"));
            }
        }

        return found;
    }

    // Telegraphic notes order what is to be done next; what was done stands in the past tense.
    private LexiconMatch? Order(NoteContext context, int sentence) =>
        context.Note.Note.Sentences[sentence].Role == SentenceRole.Prose && Held(context, sentence, _order) is { } order
        && order.First == context.Note.Note.Sentences[sentence].FirstToken ? order : null;

    // In a plan section or behind a plan label anything but administration is a plan, if it says enough to be one in words:
    // "Tuesday 10.15, same room" is none.
    private bool IsPlanLine(NoteContext context, int sentence)
    {
        var note = context.Note;
        var labelled = note.First(sentence, _heading) is { } heading && heading.First == note.Note.Sentences[sentence].FirstToken;
        if (!(labelled || note.SectionOf(sentence).Kind == SectionKind.Plan) || note.Any(sentence, _medication))
        {
            return false;
        }

        int administrative = 0, days = 0;
        foreach (var match in note.In(sentence))
        {
            administrative += _administrative.Has(match.Concept) ? match.End - match.First : 0;
            days += _calendar.Has(match.Concept) ? 1 : 0;
        }

        return Words(note, sentence) - days - administrative >= (administrative > 0 ? 7 : 3);
    }

    private static int Words(AnnotatedNote note, int sentence)
    {
        var bounds = note.Note.Sentences[sentence];
        var words = 0;
        var label = note.SectionOf(sentence).HeadingSpan;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            words += note.Note.Tokens[t].Kind == TokenKind.Word && !label.Contains(note.Note.Tokens[t].Span) ? 1 : 0;
        }

        return words;
    }

    private static LexiconMatch? Held(NoteContext context, int sentence, ConceptSet concepts)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (concepts.Has(match.Concept) && context.Note.Assertions.Resolve(sentence, match, isState: false).Negation == Negation.Affirmed)
            {
                return match;
            }
        }

        return null;
    }
}
