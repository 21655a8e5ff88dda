using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Whether the words of a risk are said of the client and of now: not denied, not over, not somebody else's, no manner of speaking,
/// no printed label and no topic (a leaflet, a list of warning signs, what to do if it should come).
/// </summary>
internal sealed class RiskScope(Lexicon lexicon)
{
    private readonly ConceptSet _shield = lexicon.Set("risk.figurative", "risk.form", "risk.denied", "risk.anothers");
    private readonly ConceptSet _aside = lexicon.Set("risk.aside");
    private readonly ConceptSet _choice = lexicon.Set("risk.choice");
    private readonly ConceptSet _over = lexicon.Set("risk.over");
    private readonly ConceptSet _again = lexicon.Set("risk.again");
    private readonly ConceptSet _dated = lexicon.Set("risk.dated");
    private readonly ConceptSet _affirmed = lexicon.Set("risk.affirmed");
    private readonly ConceptSet _other = lexicon.Set("risk.other");
    private readonly ConceptSet _no = lexicon.Set("risk.reply");
    private readonly ConceptSet _asked = lexicon.Set("risk.enquiry");
    private readonly ConceptSet _yes = lexicon.Set("risk.replyYes");
    private readonly ConceptSet _threat = lexicon.Set("risk.harmOthers");
    private readonly BoxedTimes _boxes = new(lexicon);
    private readonly ConceptSet _kin = lexicon.Set([.. People.Single]);

    /// <summary>Whether the cue is present, affirmed and of this client.</summary>
    /// <param name="context">The note.</param>
    /// <param name="sentence">The number of the cue's sentence.</param>
    /// <param name="match">The cue.</param>
    /// <param name="kind">Which kind of risk it tells of.</param>
    public bool Holds(NoteContext context, int sentence, LexiconMatch match, RiskGapKind kind)
    {
        var note = context.Note;
        if (IsAffirmed(note, sentence, match))
        {
            return !IsPast(context, sentence, match) && note.SectionOf(sentence).Kind is not (SectionKind.History or SectionKind.FamilyHistory);
        }

        if (note.Overlaps(sentence, match, _shield) || note.Any(sentence, _aside) || HasMinus(note, match)
            || IsAnswered(note, sentence, _no) || IsUnansweredCell(note, sentence))
        {
            return false;
        }

        if (kind == RiskGapKind.ScaleItem)
        {
            return true;
        }

        if (kind == RiskGapKind.Cue && IsSomebodyElses(note, sentence, match))
        {
            return false;
        }

        var assertion = note.Assertions.Resolve(sentence, match, isState: kind == RiskGapKind.Cue);
        if (assertion.Negation == Negation.Negated || assertion.Experiencer == Experiencer.Other)
        {
            return false;
        }

        // What began long ago and has begun again is of now, whatever year the sentence names.
        return note.Any(sentence, _again)
            || ((assertion.HoldsNow || IsConditionalThreat(match, assertion)) && !IsPast(context, sentence, match)
                && note.SectionOf(sentence).Kind is not (SectionKind.History or SectionKind.FamilyHistory));
    }

    /// <summary>Whether a label or a question is answered with yes: "SI: yes", "HI +", "Any thoughts of dying? Most nights".</summary>
    public bool IsAffirmed(AnnotatedNote note, int sentence, LexiconMatch match) =>
        !note.Any(sentence, _aside)
        && (note.Overlaps(sentence, match, _affirmed) || (IsAnswered(note, sentence, _yes) && !note.Any(sentence + 1, _aside)));

    /// <summary>Whether the cue is told of a time that is over.</summary>
    public bool IsPast(NoteContext context, int sentence, LexiconMatch match) =>
        context.Times[sentence].Frame == TimeFrame.Past || context.Note.Any(sentence, _over) || IsDated(context.Note, sentence, match)
        || _boxes.LeaveOutNow(context.Note, sentence);

    // "1996 took pills", "had held her by the throat in 2011": who tells of this week names no year.
    private bool IsDated(AnnotatedNote note, int sentence, LexiconMatch match)
    {
        foreach (var date in note.In(sentence))
        {
            if (_dated.Has(date.Concept)
                && (match.First - date.End is >= 0 and <= 3
                    || (date.First - match.End is >= 0 and <= 3 && note.Clauses[date.First] == note.Clauses[match.End - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a match of some concepts begins between two tokens of a sentence.</summary>
    public static bool Between(AnnotatedNote note, int sentence, int first, int end, ConceptSet concepts)
    {
        foreach (var match in note.In(sentence))
        {
            if (concepts.Has(match.Concept) && match.First >= first && match.First < end)
            {
                return true;
            }
        }

        return false;
    }

    // "If they take the boy he will burn the house": a threat stands, whatever it hangs on.
    private bool IsConditionalThreat(LexiconMatch match, Assertion assertion) =>
        _threat.Has(match.Concept) && assertion.Temporality == Temporality.Hypothetical;

    // "SI- HI-": a minus behind the name and nothing after it.
    private static bool HasMinus(AnnotatedNote note, LexiconMatch match)
    {
        var text = note.Note.Source.Text;
        var end = note.SpanOf(match).End;
        return end < text.Length && text[end] is '-' or '\u2212' && (end + 1 == text.Length || text[end + 1] is ' ' or '.' or ',' or '\r' or '\n');
    }

    // "| Self-harm | Yes / No |": the cell behind the label still has both.
    private bool IsUnansweredCell(AnnotatedNote note, int sentence) =>
        sentence + 1 < note.Note.Sentences.Length
        && note.First(sentence + 1, _choice) is { } choice && choice.First == note.Note.Sentences[sentence + 1].FirstToken;

    // "Any thoughts of harming herself? No.", "SI: asked. No.": the answer is the next sentence.
    private bool IsAnswered(AnnotatedNote note, int sentence, ConceptSet reply)
    {
        var sentences = note.Note.Sentences;
        if (sentence + 1 >= sentences.Length || sentences[sentence].EndToken == sentences[sentence].FirstToken)
        {
            return false;
        }

        var last = note.Note.Tokens[sentences[sentence].EndToken - 1].Span;
        return note.First(sentence + 1, reply) is { } answer && answer.First - sentences[sentence + 1].FirstToken <= 1
            && (note.Note.Source.Text[last.Start] is '?' or ':' || (EndsInAsking(note, sentence) && IsAlone(note, sentence + 1, answer)));
    }

    // "No." may stand for a number, so that the sentence behind it hangs on.
    private static bool IsAlone(AnnotatedNote note, int sentence, LexiconMatch answer) =>
        answer.End >= note.Note.Sentences[sentence].EndToken || note.Note.Source.Text[note.Note.Tokens[answer.End].Span.Start] == '.';

    private bool EndsInAsking(AnnotatedNote note, int sentence)
    {
        foreach (var match in note.In(sentence))
        {
            if (_asked.Has(match.Concept) && match.End >= note.Note.Sentences[sentence].EndToken - 1)
            {
                return true;
            }
        }

        return false;
    }

    // "Husband cuts himself", "in group R. spoke of wanting to die": the one who opens the clause, or words that name another's.
    private bool IsSomebodyElses(AnnotatedNote note, int sentence, LexiconMatch match)
    {
        foreach (var other in note.In(sentence))
        {
            if (_other.Has(other.Concept) && other.First <= match.First)
            {
                return true;
            }

            if (_kin.Has(other.Concept) && other.End == match.First && !note.Subjects.IsClient(other) && OpensClause(note, sentence, other.First))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensClause(AnnotatedNote note, int sentence, int token)
    {
        var first = note.Note.Sentences[sentence].FirstToken;
        return token - first <= 1 || (token >= 2 && note.Clauses[token - 2] != note.Clauses[token]);
    }
}
