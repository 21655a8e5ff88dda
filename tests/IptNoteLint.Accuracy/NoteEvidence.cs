using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Says in lines why a note got a verdict: the places that decided it, the mentions that did not count, and the nearest miss.</summary>
internal sealed class NoteEvidence(NoteFacts facts)
{
    /// <summary>The evidence of some topics, as <c>topic value line:column "words"</c>.</summary>
    public IEnumerable<string> Of(params Topic[] topics) => facts.Assessment.AllEvidence
        .Where(e => topics.Contains(e.Topic))
        .Select(e => $"{char.ToLowerInvariant(e.Topic.ToString()[0])}{e.Topic.ToString()[1..]} {e.Value} {Place(e.Span)}");

    /// <summary>Mentions of concepts that begin so and don't hold now for the client, with the words that changed them.</summary>
    public IEnumerable<string> NotCounted(string concepts) => facts.Mentions
        .Where(m => m.Concept.StartsWith(concepts, StringComparison.Ordinal) && !m.HoldsNow)
        .Select(m => $"not counted: {m.Concept} {Place(m.Span)}, {string.Join(", ", m.Assertion.Cues.Select(c => $"{c.Change} by \"{Words(c.Cue)}\""))}");

    /// <summary>Where was looked in vain, and what came nearest.</summary>
    public IEnumerable<string> Of(Absence? absence)
    {
        if (absence is null)
        {
            yield break;
        }

        yield return "looked in: " + (absence.LookedIn.Count == 0 ? "the whole note" : string.Join(", ", absence.LookedIn));
        if (absence.Nearest is { } nearest)
        {
            yield return $"nearest: {nearest.Value} {Place(nearest.Span)}, {absence.Reason}";
        }
    }

    private string Place(TextSpan span)
    {
        var at = facts.Note.Source.PositionOf(span.Start);
        return $"{at.Line}:{at.Column} \"{Words(span)}\"";
    }

    private string Words(TextSpan span) => facts.Note.Source.Quote(span).ReplaceLineEndings(" ");
}
