using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Tells whether techniques are told or only named: a name ("communication analysis", "clarification") with nothing around it that
/// says on what it was used or how it was taken. Words that any therapy could have written stand beside them.
/// </summary>
internal sealed class TechniqueUses(Lexicon lexicon)
{
    /// <summary>This many words beside the names in a sentence tell something.</summary>
    private const int Telling = 6;

    private readonly ConceptSet _technique = lexicon.Set("technique");
    private readonly ConceptSet _names = lexicon.Set("work.name", "work.commonName");
    private readonly ConceptSet _common = lexicon.Set("work.commonName");
    private readonly ConceptSet _generic = lexicon.Set("technique.generic");
    private readonly ConceptSet _about = lexicon.Set("work.object");
    private readonly ConceptSet _ofWork = lexicon.Set("technique", "work.name", "work.commonName", "work.label");
    private readonly Surroundings _around = new(lexicon);

    /// <summary>The uses of techniques, and the general words.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, DocumentedReading documented)
    {
        // A name in a plan is of the next session; what is told was done.
        var uses = documented.Evidence.Where(e => e.Topic == Topic.Intervention && !(Overlapped(context, e, _names) && _around.IsPlanned(context, context.SentenceAt(e.Span)))).Select(e => (Evidence: e, IsNameOnly: IsNameOnly(context, e))).ToList();
        var told = uses.Where(u => !u.IsNameOnly).Select(u => u.Evidence.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            yield return use.Evidence with { Topic = Topic.TechniqueUse, Value = told.Contains(use.Evidence.Value) ? "told" : "namedOnly" };
        }

        // Where a dispute stands is a state, and tells nothing of what was done.
        told.Remove("disputeStage");
        var only = told.Count == 0 && uses.TrueForAll(u => u.Evidence.Value == "disputeStage" || Overlapped(context, u.Evidence, _common));
        foreach (var (_, match) in context.Held(_generic))
        {
            yield return context.Evidence(Topic.GenericWork, match, only ? "only" : "beside");
        }
    }

    private bool IsNameOnly(NoteContext context, Evidence use)
    {
        if (!Overlapped(context, use, _names))
        {
            return false;
        }

        // What went before may be what an analysis looked at; it does not tell what was clarified.
        var sentence = context.SentenceAt(use.Span);
        return !SaysOfWhat(context, sentence, use) && Surroundings.WordsBeside(context, sentence, _ofWork) < Telling
            && !Surroundings.Of(context, sentence, Overlapped(context, use, _common) ? 0 : 1, 2).Any(s => _around.IsConcrete(context, s) || HasToldTechnique(context, s));
    }

    // "decision analysis re two mornings or four", "clarified what each expects", "decision analysis: stay or sell"
    private bool SaysOfWhat(NoteContext context, int sentence, Evidence use)
    {
        if (context.Note.Note.Source.Text.AsSpan(use.Span.End).TrimStart(' ') is [':', ' ', ..])
        {
            return true;
        }

        foreach (var match in context.Note.In(sentence))
        {
            if (_about.Has(match.Concept) && context.Note.SpanOf(match).Start is var start && start >= use.Span.Start && start <= use.Span.End + 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasToldTechnique(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_technique.Has(match.Concept) && !_generic.Has(match.Concept) && !context.Note.Overlaps(sentence, match, _names))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlapped(NoteContext context, Evidence use, ConceptSet names)
    {
        foreach (var match in context.Note.In(context.SentenceAt(use.Span)))
        {
            if (names.Has(match.Concept) && use.Span.Overlaps(context.Note.SpanOf(match)))
            {
                return true;
            }
        }

        return false;
    }
}
