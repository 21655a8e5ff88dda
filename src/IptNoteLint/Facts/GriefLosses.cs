using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Finds what was lost where a note speaks of grief: a death, or something else ("grief over the divorce"), which the classic model calls a transition.</summary>
internal sealed class GriefLosses(Lexicon lexicon)
{
    private readonly ConceptSet _death = lexicon.Set("person.dead", "area.grief.event");
    private readonly ConceptSet _other = lexicon.Set("grief.otherLoss");
    private readonly ConceptSet _change = lexicon.Set("area.roleTransition.event", "grief.otherLoss");

    private readonly ConceptSet _areas = lexicon.Set("area.roleDispute.name", "area.roleTransition.name", "area.interpersonalDeficits.name");

    /// <summary>The losses. Where a death is told, no other loss is: it may well be part of the same mourning.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, ProblemAreaReading areas)
    {
        var deaths = context.Note.All(_death).Where(m => context.Speaks(m.Sentence)
            && context.Note.Assertions.Resolve(m.Sentence, m.Match, isState: false) is { Negation: Negation.Affirmed, Experiencer: Experiencer.Client }).ToList();
        if (deaths.Count > 0)
        {
            return areas[ProblemArea.Grief] == AreaStatus.Named ? deaths.Select(d => context.Evidence(Topic.Loss, d.Match, "death")) : [];
        }

        return areas[ProblemArea.RoleTransition] == AreaStatus.Named ? [] : Others(context, areas);
    }

    private IEnumerable<Evidence> Others(NoteContext context, ProblemAreaReading areas)
    {
        foreach (var (_, match) in context.Held(_other).Where(m => !context.Note.Any(m.Sentence, _areas)))
        {
            yield return context.Evidence(Topic.Loss, match, "other");
        }

        // "Focus: grief (end of the marriage)": named in the very sentence that tells of a change.
        foreach (var named in areas.Evidence.Where(e => areas[ProblemArea.Grief] == AreaStatus.Named && e.Value == AreaKeys.Key(ProblemArea.Grief)))
        {
            if (context.Note.Any(context.SentenceAt(named.Span), _change))
            {
                yield return named with { Topic = Topic.Loss, Value = "other" };
            }
        }
    }
}
