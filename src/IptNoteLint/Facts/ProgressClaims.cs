using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds progress claimed in general words ("making progress", "doing well") and tells whether the note has an example of it: a step
/// of another kind, a score, somebody's words, something that passed with somebody beside the claim.
/// </summary>
internal sealed class ProgressClaims(Lexicon lexicon)
{
    private readonly ConceptSet _claim = lexicon.Set("progress.claim");
    private readonly Surroundings _around = new(lexicon);

    /// <summary>The claims.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, Assessment note)
    {
        var claims = context.Held(_claim)
            .Where(m => context.IsBody(m.Sentence) && context.Note.SectionOf(m.Sentence).Kind != SectionKind.Plan)
            .Select(m => (m.Sentence, Evidence: context.Evidence(Topic.ProgressClaim, m.Match, "bare")))
            .ToList();
        var shown = note.Scales.Any(s => s.Value is not null)
            || note.Phase!.Evidence.Any(e => e.Topic == Topic.Movement && !claims.Exists(c => c.Evidence.Span.Overlaps(e.Span)))
            || claims.Exists(c => Surroundings.Of(context, c.Sentence, 1, 1).Any(s => IsExample(context, s)));
        return claims.Select(c => shown ? c.Evidence with { Value = "shown" } : c.Evidence);
    }

    private bool IsExample(NoteContext context, int sentence) =>
        Surroundings.HasWords(context, sentence) || (_around.HasPerson(context, sentence) && _around.HasExchange(context, sentence));
}
