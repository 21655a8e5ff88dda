using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Finds the work of the areas that their strategies ask for: a dispute's stage, mourning, and which area's strategies were used.</summary>
internal sealed class AreaWork(Lexicon lexicon)
{
    private readonly ConceptSet _stages = lexicon.Set("stage.renegotiation", "stage.impasse", "stage.dissolution");
    private readonly ConceptSet _mourning = lexicon.Set("area.grief.work", "technique.griefWork", "task.middle.grief", "grief.memory");

    private readonly (ProblemArea Area, ConceptSet Strategies)[] _strategies =
    [
        (ProblemArea.Grief, lexicon.Set("technique.griefWork", "task.middle.grief")),
        (ProblemArea.RoleDispute, lexicon.Set("technique.disputeStage", "task.middle.roleDispute", "stage.renegotiation", "stage.impasse", "stage.dissolution")),
        (ProblemArea.RoleTransition, lexicon.Set("technique.oldRole", "task.middle.roleTransition")),
        (ProblemArea.InterpersonalDeficits, lexicon.Set("technique.patternReview", "task.middle.interpersonalDeficits")),
    ];

    /// <summary>The places, topic by topic.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        foreach (var (_, match) in Affirmed(context, _stages))
        {
            yield return context.Evidence(Topic.DisputeStage, match, Last(context, match));
        }

        foreach (var (_, match) in Affirmed(context, _mourning))
        {
            yield return context.Evidence(Topic.GriefWork, match, "mourning");
        }

        foreach (var (area, strategies) in _strategies)
        {
            // Entries overlap; each stretch of words is one strategy.
            var end = 0;
            foreach (var (_, match) in Affirmed(context, strategies))
            {
                if (match.First >= end)
                {
                    yield return context.Evidence(Topic.Strategy, match, AreaKeys.Key(area));
                }

                end = Math.Max(end, match.End);
            }
        }
    }

    private static string Last(NoteContext context, LexiconMatch match) => context.Note.IdOf(match)[(context.Note.IdOf(match).LastIndexOf('.') + 1)..];

    private static IEnumerable<(int Sentence, LexiconMatch Match)> Affirmed(NoteContext context, ConceptSet concepts) =>
        context.Note.All(concepts).Where(m => context.Speaks(m.Sentence)
            && context.Note.Assertions.Resolve(m.Sentence, m.Match, isState: false) is { Negation: Negation.Affirmed, Temporality: not Temporality.Hypothetical });
}
