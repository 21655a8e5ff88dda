using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Finds styles of attachment, and whether the note tells beside the name how the style shows between people.</summary>
internal sealed class AttachmentReader(Lexicon lexicon)
{
    private readonly ConceptSet _label = lexicon.Set("attachment.label");
    private readonly ConceptSet _shown = lexicon.Set("attachment.shown", "interaction", "expectation", "movement.pattern");

    /// <summary>One piece of evidence a style named.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        foreach (var (sentence, match) in context.Held(_label))
        {
            var isShown = Enumerable.Range(sentence, 2).Any(s => s < context.SentenceCount && Shows(context, s, match));
            yield return context.Evidence(Topic.Attachment, match, isShown ? "shown" : "label");
        }
    }

    private bool Shows(NoteContext context, int sentence, LexiconMatch label)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_shown.Has(match.Concept) && !match.Overlaps(label))
            {
                return true;
            }
        }

        return false;
    }
}
