using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

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

        return past || (context.OnlyPast.Value[sentence] && !context.Note.Any(sentence, _present));
    }

    /// <summary>For each sentence whether its paragraph has words of the past and none of now.</summary>
    public static bool[] OnlyPast(ImmutableArray<Sentence> sentences, SentenceTime[] times)
    {
        var only = new bool[sentences.Length];
        for (var first = 0; first < sentences.Length;)
        {
            var end = first;
            bool past = false, current = false;
            for (; end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph; end++)
            {
                past |= times[end].Frame == TimeFrame.Past;
                current |= times[end].Current is not null;
            }

            only.AsSpan(first, end - first).Fill(past && !current);
            first = end;
        }

        return only;
    }
}
