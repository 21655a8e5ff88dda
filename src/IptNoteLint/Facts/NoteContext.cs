using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>What every reader of one note gets: the annotated note, and the time of each sentence.</summary>
/// <param name="Note">The annotated note.</param>
/// <param name="Times">The time of each sentence by its own words.</param>
internal sealed record NoteContext(AnnotatedNote Note, SentenceTime[] Times)
{
    /// <summary>For each sentence whether its paragraph has words of the past and none of now; found once, as a paragraph may be the whole note.</summary>
    public Lazy<bool[]> OnlyPast { get; } = new(() => PastPassage.OnlyPast(Note.Note.Sentences, Times));

    /// <summary>How many sentences there are.</summary>
    public int SentenceCount => Note.Note.Sentences.Length;

    /// <summary>Whether a sentence says anything of the client: no empty form box, no billing line.</summary>
    public bool Speaks(int sentence) =>
        !Note.Note.Sentences[sentence].IsEmptyBox
        && Note.SectionOf(sentence).Kind is not (SectionKind.Administration or SectionKind.Medication or SectionKind.Group);

    /// <summary>Whether a sentence is running text or a ticked box, not a header.</summary>
    public bool IsBody(int sentence) => Note.Note.Sentences[sentence].Role is SentenceRole.Prose or SentenceRole.TickedBox;

    /// <summary>The number of the sentence that a place lies in; the last before it where it lies in none.</summary>
    public int SentenceAt(TextSpan span)
    {
        var sentences = Note.Note.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Evidence at a match.</summary>
    public Evidence Evidence(Topic topic, LexiconMatch match, string value) => new(topic, Note.SpanOf(match), value);

    /// <summary>Evidence that quotes a whole sentence.</summary>
    public Evidence SentenceEvidence(Topic topic, int sentence, string value) => new(topic, Note.Note.Sentences[sentence].Span, value);

    /// <summary>The matches of some concepts that hold now, for this client, in sentences that speak.</summary>
    /// <param name="concepts">Which concepts.</param>
    /// <param name="areStates">Whether they are states that somebody else may be in.</param>
    public IEnumerable<(int Sentence, LexiconMatch Match)> Held(ConceptSet concepts, bool areStates = false)
    {
        foreach (var (sentence, match) in Note.All(concepts))
        {
            if (Speaks(sentence) && Note.Assertions.Resolve(sentence, match, areStates).HoldsNow)
            {
                yield return (sentence, match);
            }
        }
    }

    /// <summary>An absence, with the headings that were read.</summary>
    public Absence Absence(Evidence? nearest, string? reason) => new(Note.Note.Headings, nearest, reason);
}
