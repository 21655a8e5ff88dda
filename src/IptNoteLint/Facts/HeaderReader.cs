using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds whom a note is about, when it was, and who wrote it, in its header or in the lines that stand for one.</summary>
internal sealed class HeaderReader(Lexicon lexicon)
{
    /// <summary>A title line that stands for a header is among the first sentences.</summary>
    private const int Opening = 2;

    private readonly ConceptSet _name = lexicon.Set(Lexicon.NameConcept);
    private readonly ConceptSet _title = lexicon.Set("title");
    private readonly ConceptSet _credential = lexicon.Set("signature.credential");
    private readonly DateReader _dates = new(lexicon);

    /// <summary>Whether a note has a header at all: a field that only a header has.</summary>
    public static bool IsThere(SessionNote note) => note.Fields.Any(f => f.Kind is FieldKind.Client or FieldKind.Date or FieldKind.Therapist
        or FieldKind.Session or FieldKind.Duration or FieldKind.Format or FieldKind.Code);

    /// <summary>The parts that are there.</summary>
    /// <param name="context">The note.</param>
    /// <param name="date">The session's date as written, or null.</param>
    public IEnumerable<Evidence> Read(NoteContext context, WrittenDate? date)
    {
        var note = context.Note.Note;
        if ((Filled(note, FieldKind.Client) ?? NameOrCode(context)) is { } client)
        {
            yield return new Evidence(Topic.Header, client, "client");
        }

        // A field with a date that leaves its year open shows the day all the same.
        if ((Filled(note, FieldKind.Date) ?? (date is null ? null : _dates.PlaceOf(note))) is { } day)
        {
            yield return new Evidence(Topic.Header, day, "date");
        }

        if ((Filled(note, FieldKind.Therapist) ?? Signed(context)) is { } therapist)
        {
            yield return new Evidence(Topic.Header, therapist, "therapist");
        }
    }

    private static TextSpan? Filled(SessionNote note, FieldKind kind) =>
        note.Fields.FirstOrDefault(f => f.Kind == kind && note.Source.Slice(f.Value).ContainsAnyExcept("_.-:/ \t")) is { } field ? field.Value : null;

    private TextSpan? Signed(NoteContext context) =>
        context.Note.All(_credential).Select(c => (TextSpan?)context.Note.SpanOf(c.Match)).LastOrDefault();

    // "Session 7/12 - Mrs O., 81", "## K-114, session 5", "Entry for file: S.M. (15)": a name or a code in a title line.
    private TextSpan? NameOrCode(NoteContext context)
    {
        var note = context.Note.Note;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (s >= Opening && note.Sentences[s].Role != SentenceRole.Header)
            {
                continue;
            }

            if ((context.Note.First(s, _name) ?? context.Note.First(s, _title)) is { } name)
            {
                return context.Note.SpanOf(name);
            }

            for (var t = note.Sentences[s].FirstToken; t + 1 < note.Sentences[s].EndToken; t++)
            {
                if (IsCode(note, t))
                {
                    return note.SpanOf(t, t + 2);
                }
            }
        }

        return null;
    }

    // Capitals joined to a number of two or more figures: "MB-07", "K114"; "PHQ-9" and "S6" are none.
    private static bool IsCode(SessionNote note, int token) =>
        note.Tokens[token] is { Kind: TokenKind.Word } word && (word.Is(TokenTraits.AllCaps) || (word.Span.Length == 1 && word.Is(TokenTraits.Capital)))
        && note.Tokens[token + 1] is { Kind: TokenKind.Number, Span.Length: >= 2 } number && !number.Is(TokenTraits.SpaceBefore)
        && number.Span.Start - word.Span.End <= 1;
}
