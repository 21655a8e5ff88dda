using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Follows a told past through a note. A passage begins with words of the past and goes on over sentences, and into the next
/// paragraph, until words of now, a verb in the present, or a section of another purpose. A paragraph that has words of the past
/// and none of now belongs to it from its first sentence on.
/// </summary>
internal sealed class PastPassage(Lexicon lexicon)
{
    private readonly ConceptSet _present = lexicon.Set("verb.present");

    /// <summary>Whether a sentence belongs to a told past.</summary>
    /// <param name="context">The note.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="past">Whether the sentence before did.</param>
    public bool GoesOn(NoteContext context, int sentence, bool past)
    {
        var time = context.Times[sentence];
        if (time.Frame == TimeFrame.Past)
        {
            return true;
        }

        if (time.Current is not null || time.Frame == TimeFrame.Future)
        {
            return false;
        }

        var sentences = context.Note.Note.Sentences;
        var begins = sentence == 0 || sentences[sentence - 1].Paragraph != sentences[sentence].Paragraph;
        if (begins && past)
        {
            var turned = context.Note.SectionOf(sentence).Kind != context.Note.SectionOf(sentence - 1).Kind;
            past = !turned && !context.Note.Any(sentence, _present);
        }

        return past || (OnlyPast(context, sentence) && !context.Note.Any(sentence, _present));
    }

    private static bool OnlyPast(NoteContext context, int sentence)
    {
        var sentences = context.Note.Note.Sentences;
        var paragraph = sentences[sentence].Paragraph;
        var first = sentence;
        while (first > 0 && sentences[first - 1].Paragraph == paragraph)
        {
            first--;
        }

        var past = 0;
        for (var s = first; s < sentences.Length && sentences[s].Paragraph == paragraph; s++)
        {
            if (context.Times[s].Current is not null)
            {
                return false;
            }

            past += context.Times[s].Frame == TimeFrame.Past ? 1 : 0;
        }

        return past > 0;
    }
}
