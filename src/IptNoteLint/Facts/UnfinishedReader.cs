using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds what a template left over: a main section without text, and words that wait to be replaced.</summary>
internal sealed class UnfinishedReader(Lexicon lexicon)
{
    private readonly ConceptSet _placeholder = lexicon.Set("placeholder.words");
    private readonly ConceptSet _alone = lexicon.Set("placeholder.alone");

    /// <summary>The places in order of the text.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        var note = context.Note.Note;
        for (var i = 0; i < note.Sections.Length; i++)
        {
            if (IsMain(note.Sections[i]) && IsEmpty(note.Source, note.Sections[i].Body) && !HasParts(note, i))
            {
                yield return new Evidence(Topic.Unfinished, note.Sections[i].HeadingSpan, "emptySection");
            }
        }

        foreach (var (_, match) in context.Note.All(_placeholder).Where(p => !note.Tokens[p.Match.First].Is(TokenTraits.Quoted)))
        {
            yield return context.Evidence(Topic.Unfinished, match, "placeholder");
        }

        // "TBC" beside an appointment says that it is not fixed yet; alone in a section it says that nothing is written.
        foreach (var (sentence, match) in context.Note.All(_alone))
        {
            if (context.Note.SectionOf(sentence) is { HeadingSpan.Length: > 0 } section && IsMain(section)
                && section.Body.Contains(context.Note.SpanOf(match))
                && IsEmpty(note.Source, TextSpan.FromBounds(section.Body.Start, context.Note.SpanOf(match).Start))
                && IsEmpty(note.Source, TextSpan.FromBounds(context.Note.SpanOf(match).End, section.Body.End)))
            {
                yield return context.Evidence(Topic.Unfinished, match, "placeholder");
            }
        }
    }

    private static bool IsMain(Section section) => section.HeadingSpan.Length > 0 && section.Kind is SectionKind.Subjective
        or SectionKind.Objective or SectionKind.Assessment or SectionKind.Plan or SectionKind.Intervention or SectionKind.Response;

    // A single dash is an answer of its own: "nothing to say here".
    private static bool IsEmpty(SourceText source, TextSpan body) =>
        source.Slice(body).IndexOfAnyExcept(" \t\r\n:*_=#.|") is var first && (first < 0 || source.Slice(body)[first..].Trim(" \t\r\n:*_=#.|").IndexOfAnyExcept('-') < 0
            && source.Slice(body)[first..].Count('-') > 1);

    // "Objective" above "Measures:" or "Plan" above "Homework:": what follows is its own part, and it is not empty. A heading of
    // the same look and rank is the next section.
    private static bool HasParts(SessionNote note, int section)
    {
        if (section + 1 == note.Sections.Length)
        {
            return false;
        }

        var (own, next) = (note.Sections[section], note.Sections[section + 1]);
        return next.HeadingSpan.Length == 0 || !IsMain(next) || next.Kind == own.Kind || Look(note, own) != Look(note, next);
    }

    private static (bool IsLetter, bool IsCapitals, bool HasColon) Look(SessionNote note, Section section) =>
        (section.Heading.Length == 1,
            section.Heading.Length > 1 && !section.Heading.Any(char.IsLower),
            section.HeadingSpan.End < note.Source.Text.Length && note.Source.Text[section.HeadingSpan.End] == ':');
}
