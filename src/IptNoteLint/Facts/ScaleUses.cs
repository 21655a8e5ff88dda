using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Tells of each symptom scale whether it is scored, named without a score, scored outside of its range, or scored twice over. A scale
/// that is planned, or said not to be done, lacks nothing.
/// </summary>
internal sealed class ScaleUses(Lexicon lexicon)
{
    private readonly ConceptSet _excused = lexicon.Set("score.notGiven");
    private readonly ConceptSet _future = lexicon.Set("time.future", "plan.intend", "plan.next");
    private readonly ConceptSet _earlier = lexicon.Set("score.previous", "score.now", "position.session", "position.reference", "position.first", "time", "contrast", "movement");

    /// <summary>The scales' uses.</summary>
    /// <param name="context">The note.</param>
    /// <param name="all">Every place where a scale is named.</param>
    public IEnumerable<Evidence> Read(NoteContext context, IReadOnlyList<(int Sentence, LexiconMatch Match, ScaleScore Score)> all)
    {
        foreach (var scale in all.Where(s => context.Speaks(s.Sentence)).GroupBy(s => s.Score.Name, StringComparer.Ordinal))
        {
            var places = scale.ToList();
            foreach (var wrong in places.Where(p => p.Score.IsImpossible))
            {
                yield return new Evidence(Topic.ScaleUse, wrong.Score.Written, "impossible");
            }

            if (!places[0].Score.IsOfSymptoms)
            {
                continue;
            }

            var scored = places.Where(p => p.Score is { Value: not null, IsImpossible: false }).ToList();
            if (Conflict(context, scored) is { } other)
            {
                yield return new Evidence(Topic.ScaleUse, other.Written, "conflicting");
            }
            else if (scored.Count > 0)
            {
                yield return new Evidence(Topic.ScaleUse, scored[0].Score.Written, "scored");
            }
            else if (places.TrueForAll(p => p.Score is { Value: null, Items.IsEmpty: true } && IsBare(context, p.Sentence, p.Match)))
            {
                yield return new Evidence(Topic.ScaleUse, places[0].Score.Span, "missing");
            }
        }
    }

    private bool IsBare(NoteContext context, int sentence, LexiconMatch match) =>
        context.Note.SectionOf(sentence).Kind != SectionKind.Plan && !EndsInScore(context, match)
        && !context.Note.Any(sentence, _excused)
        && context.Note.FirstInClause(sentence, match, _future) is null
        && context.Note.Assertions.Resolve(sentence, match, isState: false) is { Negation: Negation.Affirmed, Temporality: Temporality.Recent, Experiencer: Experiencer.Client }
        && context.Times[sentence].Frame != TimeFrame.Past;

    // "PHQ 9": the number, set apart, may be the scale's name or its score.
    private static bool EndsInScore(NoteContext context, LexiconMatch match)
    {
        var last = context.Note.Note.Tokens[match.End - 1];
        return last.Kind == TokenKind.Number && last.Is(TokenTraits.SpaceBefore) && !last.Is(TokenTraits.HyphenBefore);
    }

    // Two scores of one day: both stand bare, with no word of another time beside either.
    private ScaleScore? Conflict(NoteContext context, List<(int Sentence, LexiconMatch Match, ScaleScore Score)> scored)
    {
        var today = scored.Where(p => p.Score.Previous is null && !context.Note.Any(p.Sentence, _earlier) && context.Times[p.Sentence].Expressions.IsEmpty).ToList();
        return today.Count < 2 ? null : today.Find(p => p.Score.Value != today[0].Score.Value).Score;
    }
}
