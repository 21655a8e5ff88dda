using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Reads "3 of 12" that stands by itself at the head of a note, whatever the writer calls what is counted ("#3 of 12 :: video",
/// "Contact 3 of 12", "[3/12]"). In running text only the words beside such numbers tell what they count.
/// </summary>
internal sealed class LeadingPosition(Lexicon lexicon)
{
    /// <summary>How many lines a note's head has at most.</summary>
    private const int HeadLines = 3;

    /// <summary>How many sessions beyond the planned ones are still told as "14 of 12".</summary>
    private const int Beyond = 8;

    /// <summary>How long courses of IPT usually are; between strokes only these are told from a date.</summary>
    private static readonly int[] UsualLengths = [6, 8, 10, 12, 14, 15, 16, 18, 20, 24];

    private readonly ConceptSet _of = lexicon.Set("position.of");
    private readonly ConceptSet _day = lexicon.Set("weekday", "month", "position.dayWord");
    private readonly ConceptSet _correction = lexicon.Set("correction");
    private readonly ConceptSet _not = lexicon.Set("position.notAtHead", "scale");
    private readonly ConceptSet _ordinal = lexicon.Set("position.ordinal");
    private readonly NumberReader _numbers = new(lexicon);

    /// <summary>Session and planned number with the words that hold them, or null.</summary>
    public (int Session, int Planned, LexiconMatch Place)? Find(AnnotatedNote note)
    {
        for (var s = 0; s < note.Note.Sentences.Length; s++)
        {
            var sentence = note.Note.Sentences[s];
            if (note.Note.Source.PositionOf(sentence.Span.Start).Line > HeadLines)
            {
                return null;
            }

            if (InSentence(note, s) is { } position)
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>"Third.", "Fourth, end of the initial phase" or "7.": an ordinal that opens one of the first two sentences and stands by itself, or a number behind the date; or null.</summary>
    public (int Session, LexiconMatch Place)? Ordinal(AnnotatedNote note)
    {
        for (var s = 0; s < Math.Min(2, note.Note.Sentences.Length); s++)
        {
            var bounds = note.Note.Sentences[s];
            if (note.First(s, _ordinal) is { } ordinal && ordinal.First == bounds.FirstToken
                && (ordinal.End >= bounds.EndToken || note.Note.Tokens[ordinal.End].Kind == TokenKind.Sign)
                && _numbers.First(note, ordinal.First, ordinal.End) is { } number)
            {
                return (number, ordinal);
            }
        }

        return BareNumber(note);
    }

    // "14.4.26. 7. PHQ-9 10.": a date, and then a number that is a sentence by itself.
    private (int Session, LexiconMatch Place)? BareNumber(AnnotatedNote note)
    {
        if (note.Note.Sentences is not [var date, var bare, ..])
        {
            return null;
        }

        var isAlone = bare.TokenCount == 1 || (bare.TokenCount == 2 && Sign(note, bare.FirstToken + 1) == '.');
        return isAlone && FollowsDate(note, 0, date.FirstToken, date.EndToken) && note.Note.NumberAt(bare.FirstToken) is > 0 and < 30 and var number
            ? (number, new LexiconMatch(LexiconMatch.NoConcept, bare.FirstToken, bare.EndToken)) : null;
    }

    // "[4/8] correction [5/8]": the number behind the correction.
    private (int Session, int Planned, LexiconMatch Place)? InSentence(AnnotatedNote note, int sentence)
    {
        (int, int, LexiconMatch)? found = null;
        var bounds = note.Note.Sentences[sentence];
        foreach (var match in note.In(sentence))
        {
            found = _correction.Has(match.Concept) ? null : found;
            if (found is null && _of.Has(match.Concept) && At(note, sentence, bounds.FirstToken, bounds.EndToken, match) is { } position
                && !note.Overlaps(sentence, position.Place, _not))
            {
                found = position;
            }
        }

        return found;
    }

    private (int Session, int Planned, LexiconMatch Place)? At(AnnotatedNote note, int sentence, int first, int end, LexiconMatch of)
    {
        var stroke = note.Note.Source.Text[note.SpanOf(of).Start] == '/';
        if (of.First <= first || of.End >= end || _numbers.All(note, of.First - 1, of.First) is not [var session]
            || _numbers.All(note, of.End, Math.Min(of.End + 2, end)) is not [var planned, ..] || planned.Token != of.End
            || session.Value < 1 || session.Value > planned.Value + (stroke ? 0 : Beyond) || planned.Value is < 3 or > 30
            || note.Note.Tokens[of.First - 1].Is(TokenTraits.HyphenBefore))
        {
            return null;
        }

        // "twenty four" is one number of two words.
        var behind = _numbers.First(note, of.End, of.End + 1) == planned.Value ? of.End + 1 : of.End + 2;
        var stands = behind >= end || note.Note.Tokens[behind].Kind == TokenKind.Sign || note.Note.Tokens[behind].Is(TokenTraits.LineStart);
        var marked = !stroke || (UsualLengths.Contains(planned.Value) && IsMarked(note, sentence, of.First - 1, first, behind, end));
        return stands && marked && !IsStroke(note, of.First - 2) && !(behind < end && IsStroke(note, behind))
            ? (session.Value, planned.Value, new LexiconMatch(LexiconMatch.NoConcept, of.First - 1, behind))
            : null;
    }

    // A date has no number sign before it, no bracket round it and, but for "on", no word that opens the note: "Séance 11/12".
    private bool IsMarked(AnnotatedNote note, int sentence, int token, int first, int behind, int end) =>
        Sign(note, token - 1) == '#' || (Sign(note, token - 1) is '[' or '(' && behind < end && Sign(note, behind) is ']' or ')')
        || (token == first + 1 && note.Note.Tokens[first].Kind == TokenKind.Word && !IsDay(note, sentence, first))
        || (token == first && behind < end && Sign(note, behind) == '.' && sentence == 0)
        || FollowsDate(note, sentence, first, token);

    // "3.3.26, 1/6": where the day stands already, the next stroke is no day.
    private bool FollowsDate(AnnotatedNote note, int sentence, int first, int token)
    {
        var (figures, isNamed) = (0, false);
        for (var t = first; t < token; t++)
        {
            var span = note.Note.Tokens[t].Span;
            switch (note.Note.Tokens[t].Kind)
            {
                case TokenKind.Number:
                    figures += 1 + note.Note.Source.Slice(span).Count('.');
                    break;
                case TokenKind.Word when IsDay(note, sentence, t):
                    isNamed = true;
                    break;
                case TokenKind.Sign when note.Note.Source.Text[span.Start] is '.' or '/' or '-' or ',' or '|':
                    break;
                default:
                    return false;
            }
        }

        return figures >= 3 || (isNamed && figures > 0);
    }

    private bool IsDay(AnnotatedNote note, int sentence, int token)
    {
        foreach (var match in note.In(sentence))
        {
            if (_day.Has(match.Concept) && match.First <= token && token < match.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStroke(AnnotatedNote note, int token) => Sign(note, token) is '/';

    private static char Sign(AnnotatedNote note, int token) =>
        token >= 0 && note.Note.Tokens[token].Kind == TokenKind.Sign ? note.Note.Source.Text[note.Note.Tokens[token].Span.Start] : default;
}
