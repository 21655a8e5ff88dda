using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Finds who signed a note, and whether that was long after the session.</summary>
internal sealed class SignatureReader(Lexicon lexicon)
{
    /// <summary>A note signed within this many days is signed in time: 72 hours.</summary>
    private const int DaysInTime = 3;

    private readonly ConceptSet _signed = lexicon.Set("signature.signed");
    private readonly ConceptSet _credential = lexicon.Set("signature.credential");
    private readonly ConceptSet _late = lexicon.Set("signature.late");
    private readonly ConceptSet _name = lexicon.Set(Lexicon.NameConcept, "signature.role", "title");
    private readonly DateReader _dates = new(lexicon);

    /// <summary>Signatures, credentials, and the dates of signatures that came late.</summary>
    /// <param name="context">The note.</param>
    /// <param name="session">The session's date as written, or null.</param>
    public IEnumerable<Evidence> Read(NoteContext context, WrittenDate? session)
    {
        foreach (var (_, match) in context.Note.All(_late))
        {
            yield return context.Evidence(Topic.Signature, match, "lateEntry");
        }

        foreach (var (_, match) in context.Note.All(_credential))
        {
            yield return context.Evidence(Topic.Signature, match, "signature");
        }

        foreach (var (sentence, match) in context.Note.All(_signed).Where(s => IsFilled(context, s.Sentence, s.Match)))
        {
            yield return context.Evidence(Topic.Signature, match, "signature");
            if (_dates.Read(context.Note.Note, context.Note.Note.Sentences[sentence].Span) is { } date && IsLate(session, date))
            {
                yield return context.SentenceEvidence(Topic.Signature, sentence, "late");
            }
        }

        if (LastLine(context) is { } name)
        {
            yield return context.Evidence(Topic.Signature, name, "signature");
        }
    }

    // A date whose day and month may change places, or without a year, is held against nothing.
    private static bool IsLate(WrittenDate? session, WrittenDate signed) =>
        session?.Date is { } held && (signed.Date ?? (signed.IsOpen ? null : signed.In(held.Year))) is { } day && day.DayNumber - held.DayNumber > DaysInTime;

    // "Signature: ______": the line is there, and nobody signed.
    private static bool IsFilled(NoteContext context, int sentence, LexiconMatch match)
    {
        var note = context.Note.Note;
        return match.End < note.Sentences[sentence].EndToken && Enumerable.Range(match.End, note.Sentences[sentence].EndToken - match.End)
            .Any(t => note.Tokens[t].Kind != Text.TokenKind.Sign)
            || (match.End - match.First > 1 && note.Source.Text[note.Tokens[match.End - 1].Span.Start] != ':');
    }

    private static bool IsLabelled(SessionNote note, Sentence line) => note.Source.Slice(line.Span).Contains(':');

    // A document may end in its writer's name, initials or function, alone in the last line: "R.M.", "Dele", "Treating psychologist".
    private LexiconMatch? LastLine(NoteContext context)
    {
        var last = context.SentenceCount - 1;
        if (last < 1 || context.Note.Note.Sentences[last] is not { TokenCount: <= 6 } line || line.Paragraph == context.Note.Note.Sentences[0].Paragraph)
        {
            return null;
        }

        var first = context.Note.Note.Tokens[line.FirstToken];
        return !first.Is(Text.TokenTraits.LineStart | Text.TokenTraits.Capital) ? null
            : context.Note.First(last, _name) is { } name ? (name.First - line.FirstToken <= 1 && !IsLabelled(context.Note.Note, line) ? name : null)
            : line.TokenCount == 1 ? new LexiconMatch(LexiconMatch.NoConcept, line.FirstToken, line.EndToken) : null;
    }
}
