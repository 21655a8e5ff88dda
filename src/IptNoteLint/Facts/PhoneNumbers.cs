using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds telephone and personal numbers by their form: groups of figures that together have nine to thirteen, in the usual
/// groupings. Dates, times, scores and scale answers have fewer figures, or a sign between them that no number has.
/// </summary>
internal sealed class PhoneNumbers(Lexicon lexicon)
{
    private const int Least = 9;
    private const int Most = 13;

    private readonly ConceptSet _label = lexicon.Set("identifier.number");

    /// <summary>The numbers of a sentence, in order.</summary>
    public IEnumerable<TextSpan> In(AnnotatedNote note, Sentence bounds)
    {
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var (end, figures, groups) = Run(note.Note, t, bounds.EndToken);
            if (figures is >= Least and <= Most && (IsGrouped(note.Note, t, groups, figures) || IsLabelled(note, bounds, t)))
            {
                yield return note.Note.SpanOf(t, end);
            }

            t = Math.Max(t, end - 1);
        }
    }

    // Figures in groups of two or more; a plus or a bracket may stand before, a bracket, stop or hyphen between.
    private static (int End, int Figures, int Groups) Run(SessionNote note, int first, int limit)
    {
        var (end, figures, groups) = (first, 0, 0);
        for (var t = first; t < limit; t++)
        {
            var sign = note.Source.Text[note.Tokens[t].Span.Start];
            if (note.Tokens[t].Kind == TokenKind.Number && (note.Tokens[t].Span.Length >= 2 || groups == 0))
            {
                figures += note.Source.Slice(note.Tokens[t].Span).IndexOf('.') < 0 ? note.Tokens[t].Span.Length : note.Tokens[t].Span.Length - note.Source.Slice(note.Tokens[t].Span).Count('.');
                groups++;
                end = t + 1;
            }
            else if (!(sign is '(' or ')' || (sign == '+' && t == first)))
            {
                break;
            }
        }

        return (end, figures, groups);
    }

    // A leading nought, plus or bracket, or three groups joined as social-security and health-service numbers are.
    private static bool IsGrouped(SessionNote note, int first, int groups, int figures)
    {
        var sign = note.Source.Text[note.Tokens[first].Span.Start];
        return sign is '+' or '(' || (sign == '0' && figures >= 10)
            || (groups == 3 && note.Tokens[first] is { Kind: TokenKind.Number, Span.Length: 3 } && (figures == 10 || (figures == 9 && note.Tokens[first + 1].Span.Length == 2)));
    }

    private bool IsLabelled(AnnotatedNote note, Sentence bounds, int token)
    {
        for (var s = Math.Max(bounds.FirstToken, token - 6); s < token; s++)
        {
            var one = new LexiconMatch(LexiconMatch.NoConcept, s, s + 1);
            if (note.Overlaps(note.Note.Sentences.IndexOf(bounds), one, _label))
            {
                return true;
            }
        }

        return false;
    }
}
