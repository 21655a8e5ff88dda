using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds what tells who somebody is, in running text: telephone and record numbers, addresses, a date of birth, a full name of
/// somebody in the client's life. A header has its identifiers by design, and a service's number belongs to nobody.
/// </summary>
internal sealed class IdentifierReader(Lexicon lexicon)
{
    private readonly ConceptSet _service = lexicon.Set("identifier.service", "risk.action", "risk.nearby");
    private readonly ConceptSet _birth = lexicon.Set("identifier.birth");
    private readonly ConceptSet _address = lexicon.Set("identifier.address");
    private readonly ConceptSet _mail = lexicon.Set("identifier.mail");
    private readonly ConceptSet _places = lexicon.Set("identifier.address", "identifier.mail");
    private readonly DateReader _dates = new(lexicon);
    private readonly FullNames _names = new(lexicon);
    private readonly PhoneNumbers _phones = new(lexicon);

    /// <summary>The places in order of the text.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (context.Note.Note.Sentences[s].Role != SentenceRole.Prose || context.Note.SectionOf(s).Kind == SectionKind.Administration)
            {
                continue;
            }

            foreach (var (kind, span) in In(context, s))
            {
                yield return new Evidence(Topic.Identifier, span, kind);
            }
        }
    }

    private IEnumerable<(string Kind, TextSpan Span)> In(NoteContext context, int sentence)
    {
        var note = context.Note;
        var bounds = note.Note.Sentences[sentence];
        if (note.First(sentence, _birth) is { } birth
            && TextSpan.FromBounds(note.SpanOf(birth).Start, bounds.Span.End) is var rest && _dates.Read(note.Note, rest) is not null)
        {
            yield return ("dateOfBirth", rest);
        }

        if (!note.Any(sentence, _service))
        {
            foreach (var phone in _phones.In(note, bounds))
            {
                yield return ("number", phone);
            }
        }

        foreach (var match in note.Any(sentence, _places) ? note.In(sentence).ToArray() : [])
        {
            if (_address.Has(match.Concept))
            {
                yield return ("address", note.SpanOf(match));
            }
            else if (_mail.Has(match.Concept) && Mail(note.Note, bounds, match) is { } mail)
            {
                yield return ("mail", mail);
            }
        }

        foreach (var name in _names.In(context, sentence))
        {
            yield return ("fullName", name);
        }
    }

    // "j.hale@post.example": all that stands without a space around the sign, with a stop behind it; "started @ s1" is none.
    private static TextSpan? Mail(SessionNote note, Sentence bounds, LexiconMatch match)
    {
        var (first, end) = (match.First, match.End);
        if (note.Tokens[first].Is(TokenTraits.SpaceBefore) || end == bounds.EndToken || note.Tokens[end].Is(TokenTraits.SpaceBefore))
        {
            return null;
        }

        while (first > bounds.FirstToken && !note.Tokens[first].Is(TokenTraits.SpaceBefore))
        {
            first--;
        }

        while (end < bounds.EndToken && !note.Tokens[end].Is(TokenTraits.SpaceBefore))
        {
            end++;
        }

        return note.Source.Slice(note.SpanOf(match.First, end)).Contains('.') ? note.SpanOf(first, end) : null;
    }
}
