using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Whether the words of a risk are said of the client and of now: not denied, not over, not somebody else's, no manner of speaking,
/// no printed label and no topic (a leaflet, a list of warning signs, what to do if it should come).
/// </summary>
internal sealed class RiskScope(Lexicon lexicon)
{
    private readonly ConceptSet _shield = lexicon.Set("risk.figurative", "risk.form", "risk.denied");
    private readonly ConceptSet _aside = lexicon.Set("risk.aside");
    private readonly ConceptSet _over = lexicon.Set("risk.over");
    private readonly ConceptSet _again = lexicon.Set("risk.again");
    private readonly ConceptSet _other = lexicon.Set("risk.other");
    private readonly ConceptSet _reply = lexicon.Set("risk.reply");
    private readonly ConceptSet _kin = lexicon.Set("person.kin", "person.partner", "person.ex", "person.child", "person.friend", "person.work");

    /// <summary>Whether the cue is present, affirmed and of this client.</summary>
    /// <param name="context">The note.</param>
    /// <param name="sentence">The number of the cue's sentence.</param>
    /// <param name="match">The cue.</param>
    /// <param name="kind">Which kind of risk it tells of.</param>
    public bool Holds(NoteContext context, int sentence, LexiconMatch match, RiskGapKind kind)
    {
        var note = context.Note;
        if (Overlaps(note, sentence, match, _shield) || note.Any(sentence, _aside) || IsAnsweredNo(note, sentence))
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
            || (assertion.HoldsNow && !note.Any(sentence, _over) && context.Times[sentence].Frame != TimeFrame.Past
                && note.SectionOf(sentence).Kind is not (SectionKind.History or SectionKind.FamilyHistory));
    }

    /// <summary>Whether a match of some concepts shares a token with another match.</summary>
    public static bool Overlaps(AnnotatedNote note, int sentence, LexiconMatch match, ConceptSet concepts)
    {
        foreach (var other in note.In(sentence))
        {
            if (concepts.Has(other.Concept) && other.First < match.End && match.First < other.End)
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

    // "Any thoughts of harming herself? No.": the answer is the next sentence.
    private bool IsAnsweredNo(AnnotatedNote note, int sentence)
    {
        var sentences = note.Note.Sentences;
        if (sentence + 1 >= sentences.Length || sentences[sentence].EndToken == sentences[sentence].FirstToken)
        {
            return false;
        }

        var last = note.Note.Tokens[sentences[sentence].EndToken - 1].Span;
        return note.Note.Source.Text[last.Start] is '?' or ':'
            && note.First(sentence + 1, _reply) is { } reply && reply.First - sentences[sentence + 1].FirstToken <= 1;
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
