using System.Globalization;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Tells a score from the other numbers that stand beside a scale's name: a session, a date, a length of time, a maximum, a change.</summary>
internal sealed class ScoreFinder(Lexicon lexicon)
{
    private readonly ConceptSet _none = lexicon.Set("score.none");
    private readonly ConceptSet _mark = lexicon.Set("score.mark");
    private readonly ConceptSet _previous = lexicon.Set("score.previous");
    private readonly ConceptSet _now = lexicon.Set("score.now");
    private readonly NumberReader _numbers = new(lexicon);

    /// <summary>The number at a token if it can be a score, with how many tokens it has; null otherwise.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="scale">The scale's name.</param>
    /// <param name="token">The token.</param>
    /// <param name="range">The scale's lowest and highest score; a number beyond counts only where it is written as a score.</param>
    public (double Value, int Length)? At(AnnotatedNote note, int sentence, LexiconMatch scale, int token, (double Low, double High) range)
    {
        if (Number(note, sentence, token) is not { } number || IsDateOrMaximum(note, token)
            || note.Overlaps(sentence, new LexiconMatch(LexiconMatch.NoConcept, token, token + 1), _none))
        {
            return null;
        }

        var fits = number.Value >= range.Low && number.Value <= range.High;
        return fits || IsWrittenAsScore(note, sentence, scale, token, range.High) ? number : null;
    }

    /// <summary>Whether words or signs before a number say that it is an earlier score: "was 18", "(18)".</summary>
    public bool IsPrevious(AnnotatedNote note, int sentence, int token) => SignBefore(note, token) == '(' || IsMarked(note, sentence, token, _previous);

    /// <summary>Whether an arrow or words before a number say that it is of now, and the one before it of earlier: "14→9", "now 9".</summary>
    public bool IsNow(AnnotatedNote note, int sentence, int token) => SignBefore(note, token) is '\u2192' or '>' || IsMarked(note, sentence, token, _now);

    // A number above 9999 is none; "twenty two" is one of two tokens.
    private (double Value, int Length)? Number(AnnotatedNote note, int sentence, int token)
    {
        var text = note.Note.Source.Slice(note.Note.Tokens[token].Span);
        if (note.Note.Tokens[token].Kind == TokenKind.Number)
        {
            return text.Length <= 5 && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? (number, 1) : null;
        }

        var end = Math.Min(token + 2, note.Note.Sentences[sentence].EndToken);
        return _numbers.All(note, token, token + 1) is not [var first] ? null
            : _numbers.All(note, token, end) is [var both, ..] && both.Value != first.Value ? (both.Value, 2) : (first.Value, 1);
    }

    // "12/27", "12-14": the second number is a maximum or the end of a range; three joined ones are a date.
    private static bool IsDateOrMaximum(AnnotatedNote note, int token) =>
        IsJoined(note, token) || (JoinedBehind(note, token) is { } second && JoinedBehind(note, second) is not null);

    private static bool IsJoined(AnnotatedNote note, int token) => token > 0 && note.Note.Tokens[token].Kind == TokenKind.Number
        && ((note.Note.Tokens[token].Is(TokenTraits.HyphenBefore) && note.Note.Tokens[token - 1].Kind == TokenKind.Number) || SignBefore(note, token) == '/');

    private static int? JoinedBehind(AnnotatedNote note, int token)
    {
        for (var next = token + 1; next < Math.Min(token + 3, note.Note.Tokens.Length); next++)
        {
            if (IsJoined(note, next))
            {
                return next;
            }
        }

        return null;
    }

    // "PHQ-9: 31", "PHQ-9 31/27": nothing but marks between name and number, or the scale's own maximum behind it. Joined to any other
    // number it is a day or a week ("PHQ-9 31/3: 12", "EPDS at 32/40"), and so is what looks like a decimal ("31.3.").
    private bool IsWrittenAsScore(AnnotatedNote note, int sentence, LexiconMatch scale, int token, double high) =>
        JoinedBehind(note, token) is { } other
            ? SignBefore(note, other) == '/' && Number(note, sentence, other)?.Value == high
            : note.Behind(sentence, scale.End, _mark) == token && (note.Note.NumberAt(token) is not null || note.Note.Tokens[token].Kind == TokenKind.Word);

    private static char SignBefore(AnnotatedNote note, int token) =>
        token > 0 ? note.Note.Source.Text[note.Note.Tokens[token - 1].Span.Start] : default;

    private static bool IsMarked(AnnotatedNote note, int sentence, int token, ConceptSet concepts)
    {
        foreach (var match in note.In(sentence))
        {
            if (concepts.Has(match.Concept) && match.End <= token && token - match.End <= 1)
            {
                return true;
            }
        }

        return false;
    }
}
