using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>A concept that a house rule asks about, met at a place. A fact of the rule session.</summary>
/// <param name="Mention">The concept, its place and its assertion; somebody else may own it.</param>
/// <param name="Section">What the part of the note that it stands in is for.</param>
/// <param name="Beside">The other concepts asked about that its sentence holds.</param>
public sealed record ConceptMention(Mention Mention, SectionKind Section, ImmutableArray<string> Beside)
{
    /// <summary>It as evidence.</summary>
    public Evidence Evidence => new(Topic.Concept, Mention.Span, Mention.Concept);
}

/// <summary>Reads the concepts that house rules ask about, wherever they stand but in boxes left empty.</summary>
/// <param name="asked">The concepts.</param>
internal sealed class ConceptReader(ConceptSet asked)
{
    /// <summary>Every mention, in order of place.</summary>
    public ImmutableArray<ConceptMention> Read(NoteContext context)
    {
        var found = context.Note.All(asked).Where(m => !context.Note.Note.Sentences[m.Sentence].IsEmptyBox).ToList();
        var inSentence = found.ToLookup(m => m.Sentence, m => m.Match);
        return
        [
            .. found.Select(m => new ConceptMention(
                new Mention(context.Note.IdOf(m.Match), context.Note.SpanOf(m.Match), m.Sentence, context.Note.Assertions.Resolve(m.Sentence, m.Match, isState: true)),
                context.Note.SectionOf(m.Sentence).Kind,
                [.. inSentence[m.Sentence].Where(o => o != m.Match).Select(context.Note.IdOf).Distinct(StringComparer.Ordinal)])),
        ];
    }
}
