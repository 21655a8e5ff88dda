using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Where in its course a note says it stands.</summary>
/// <param name="Session">The session's number, or null.</param>
/// <param name="Planned">The planned number, or null.</param>
/// <param name="IsLast">Said to be the last session.</param>
/// <param name="IsPenultimate">Said to be the last but one.</param>
/// <param name="Places">The words that say so.</param>
internal sealed record Position(int? Session, int? Planned, bool IsLast, bool IsPenultimate, IReadOnlyList<LexiconMatch> Places)
{
    /// <summary>Whether any position is given.</summary>
    public bool IsGiven => Session is not null || IsLast || IsPenultimate;
}

/// <summary>
/// Reads session number and planned length. A header field comes before a heading, a heading before prose; a number that a
/// dictation takes back gives way to the one behind the correction; references to earlier sessions are no position.
/// </summary>
internal sealed class PositionReader(Lexicon lexicon)
{
    /// <summary>No course of IPT is longer; a larger number counts something else.</summary>
    private const int MaxSessions = 60;

    private readonly ConceptSet _ofTotal = lexicon.Set("position.ofTotal");
    private readonly ConceptSet _told = lexicon.Set("position.ofTotal", "position.session", "position.planned", "correction");
    private readonly ConceptSet _session = lexicon.Set("position.session");
    private readonly ConceptSet _planned = lexicon.Set("position.planned");
    private readonly ConceptSet _last = lexicon.Set("position.last");
    private readonly ConceptSet _penultimate = lexicon.Set("position.penultimate");
    private readonly ConceptSet _first = lexicon.Set("position.first");
    private readonly ConceptSet _remaining = lexicon.Set("position.remaining");
    private readonly ConceptSet _booster = lexicon.Set("position.booster");
    private readonly ConceptSet _reference = lexicon.Set("position.reference");
    private readonly ConceptSet _correction = lexicon.Set("correction");
    private readonly ConceptSet _future = lexicon.Set("time.future");
    private readonly NumberReader _numbers = new(lexicon);
    private readonly LeadingPosition _leading = new(lexicon);

    /// <summary>The position of a session note.</summary>
    public Position Read(NoteContext context)
    {
        var note = context.Note;
        var places = new List<LexiconMatch>();
        var (session, planned) = FromFields(note);
        var corrected = false;
        foreach (var (sentence, match) in note.Matches.Where(m => _told.Has(m.Concept)).Select(m => (SentenceOf(note, m), m)).Where(x => x.Item1 >= 0))
        {
            corrected |= _correction.Has(match.Concept);
            if (!context.Speaks(sentence) || IsDateOfPlan(note, sentence, match) || IsReference(note, sentence, match))
            {
                continue;
            }

            if (_ofTotal.Has(match.Concept) && _numbers.All(note, match.First, match.End) is [var n, var m, ..]
                && n.Value <= MaxSessions && m.Value is > 1 and <= MaxSessions && n.Value <= m.Value + 8)
            {
                (session, planned) = Take(session, planned, n.Value, m.Value, corrected);
                corrected = false;
                places.Add(match);
            }
            else if (_session.Has(match.Concept) && _numbers.First(note, match.First, match.End) is { } number and <= MaxSessions)
            {
                (session, planned) = Take(session, planned, number, null, corrected);
                corrected &= session != number;
                places.Add(match);
            }
            else if (_planned.Has(match.Concept) && _numbers.First(note, match.First, match.End) is { } length and > 1 and <= MaxSessions)
            {
                planned ??= length;
            }
        }

        if (session is null && _leading.Find(note) is { } head)
        {
            (session, planned) = (head.Session, planned ?? head.Planned);
            places.Add(head.Place);
        }

        if (session is null && _leading.Ordinal(note) is { } ordinal)
        {
            session = ordinal.Session;
            places.Add(ordinal.Place);
        }

        return Words(context, session, planned, places);
    }

    private Position Words(NoteContext context, int? session, int? planned, List<LexiconMatch> places)
    {
        bool Said(ConceptSet concepts)
        {
            foreach (var (sentence, match) in context.Held(concepts))
            {
                if (!IsReference(context.Note, sentence, match) && context.Note.FirstInClause(sentence, match, _future) is null)
                {
                    places.Add(match);
                    return true;
                }
            }

            return false;
        }

        var last = Said(_last);
        var penultimate = Said(_penultimate);
        var remaining = context.Note.All(_remaining).Any(r => _numbers.First(context.Note, r.Match.First, r.Match.End) is null or <= 3) && Said(_remaining);
        Said(_booster);
        session ??= Said(_first) ? 1 : null;
        return new Position(session, planned, last, penultimate || remaining, places);
    }

    // The number read first stands, unless the writer corrected it.
    private static (int? Session, int? Planned) Take(int? session, int? planned, int number, int? length, bool corrected) =>
        session is null || corrected ? (number, length ?? planned) : session == number ? (session, planned ?? length) : (session, planned);

    private (int? Session, int? Planned) FromFields(AnnotatedNote note)
    {
        int? session = null, planned = null;
        foreach (var field in note.Note.Fields)
        {
            if (field.Kind == FieldKind.Session && session is null)
            {
                var numbers = Numbers(note, field.Value);
                session = numbers.Count > 0 && numbers[0] <= MaxSessions ? numbers[0] : null;
                planned ??= numbers.Count > 1 && numbers[1] is > 1 and <= MaxSessions && numbers[1] >= numbers[0] ? numbers[1] : null;
            }
            else if (field.Kind == FieldKind.Planned && Numbers(note, field.Value) is [var length and <= MaxSessions, ..])
            {
                planned = length;
            }
        }

        return (session, planned);
    }

    private List<int> Numbers(AnnotatedNote note, TextSpan span)
    {
        var tokens = note.Note.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].Span.Start < span.Start)
        {
            first++;
        }

        var end = first;
        while (end < tokens.Length && tokens[end].Span.End <= span.End)
        {
            end++;
        }

        return [.. _numbers.All(note, first, end).Select(n => n.Value)];
    }

    private bool IsReference(AnnotatedNote note, int sentence, LexiconMatch match)
    {
        foreach (var other in note.In(sentence))
        {
            if (_reference.Has(other.Concept) && other.First <= match.First && other.End >= match.End
                && (other.First < match.First || other.End > match.End || !note.Note.Tokens[match.First].Is(TokenTraits.LineStart)))
            {
                return true;
            }
        }

        return false;
    }

    // "Appt 5/12" in a plan is the day of the next one.
    private static bool IsDateOfPlan(AnnotatedNote note, int sentence, LexiconMatch match)
    {
        var (span, text) = (note.SpanOf(match), note.Note.Source.Text);
        return note.SectionOf(sentence).Kind == SectionKind.Plan
            && (note.Note.Source.Slice(span).Contains('/') || (span.End < text.Length && text[span.End] == '/'));
    }

    private static int SentenceOf(AnnotatedNote note, LexiconMatch match)
    {
        var sentences = note.Note.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (match.First < sentences[middle].FirstToken)
            {
                high = middle - 1;
            }
            else if (match.First >= sentences[middle].EndToken)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
