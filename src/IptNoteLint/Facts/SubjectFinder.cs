using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Who a clause speaks of. Kin words are the topic of an IPT note, so a person in the clause is not enough for another
/// experiencer: the person has to be the clause's subject ("her mother is grieving") or own the noun ("her mother's grief").
/// </summary>
internal sealed class SubjectFinder
{
    private readonly AnnotatedNote _note;
    private readonly AssertionCues _cues;
    private readonly HashSet<string> _clientNames;

    public SubjectFinder(AnnotatedNote note, AssertionCues cues)
    {
        _note = note;
        _cues = cues;
        _clientNames = ClientNames.Find(note, cues);
    }

    /// <summary>Whether a person match is the client: by word, or by the name the note calls them.</summary>
    public bool IsClient(LexiconMatch match) =>
        _cues.Client.Has(match.Concept) || _clientNames.Contains(_note.BareWord(match.First));

    /// <summary>The person other than the client who owns the state at <paramref name="target"/>, or null.</summary>
    public LexiconMatch? OtherSubject(int sentence, LexiconMatch target)
    {
        if ((Owner(sentence, target) ?? Bracketed(sentence, target)) is { } owner)
        {
            return owner;
        }

        // "lost her dad and is in deep grief": a clause without a subject takes that of the clause before it.
        var end = target.First;
        var verbSeen = false;
        for (var clause = _note.Clauses[target.First]; ; clause--)
        {
            var (subject, relative, verb, first) = Look(sentence, clause, end);
            verbSeen |= verb;
            if (relative && (subject is null || _cues.Pronoun.Has(subject.Value.Concept)))
            {
                // "roommate, who lost her dad": the relative clause speaks of the person before it.
                return LastPersonBefore(sentence, first) is { } antecedent && !IsClient(antecedent) ? antecedent : null;
            }

            if (subject is { } s)
            {
                return verbSeen && _cues.Person.Has(s.Concept) && !IsClient(s) && s.First - first <= 3 ? s : null;
            }

            if (first <= _note.Note.Sentences[sentence].FirstToken)
            {
                return null;
            }

            end = first;
        }
    }

    // What a clause holds before a token: its subject, whether it is relative, whether a verb follows the subject, its first token.
    private (LexiconMatch? Subject, bool IsRelative, bool HasVerb, int First) Look(int sentence, int clause, int end)
    {
        var first = end;
        while (first > _note.Note.Sentences[sentence].FirstToken && _note.Clauses[first - 1] >= clause)
        {
            first--;
        }

        LexiconMatch? subject = null;
        bool relative = false, verb = false;
        foreach (var match in _note.In(sentence))
        {
            if (match.First < first || match.First >= end)
            {
                continue;
            }

            relative |= _cues.Relative.Has(match.Concept);
            verb |= _cues.Verb.Has(match.Concept);
            if (subject is null && (_cues.Person.Has(match.Concept) || _cues.Pronoun.Has(match.Concept)) && !IsPossessivePronoun(match))
            {
                subject = match;
            }
        }

        return (subject, relative, verb, first);
    }

    private LexiconMatch? LastPersonBefore(int sentence, int token)
    {
        LexiconMatch? last = null;
        foreach (var match in _note.In(sentence))
        {
            last = match.End <= token && _cues.Person.Has(match.Concept) ? match : last;
        }

        return last;
    }

    // "Ritah (grief for her twin) spoke": a bracket belongs to the person before it.
    private LexiconMatch? Bracketed(int sentence, LexiconMatch target)
    {
        var open = target.First - 1;
        var first = _note.Note.Sentences[sentence].FirstToken;
        while (open >= first && target.First - open <= 4 && _note.Note.Source.Text[_note.Note.Tokens[open].Span.Start] != '(')
        {
            open--;
        }

        if (open < first || target.First - open > 4)
        {
            return null;
        }

        foreach (var match in _note.In(sentence))
        {
            if (_cues.Person.Has(match.Concept) && open - match.End is 0 or 1 && match.End <= open && !IsClient(match))
            {
                return match;
            }
        }

        return null;
    }

    private LexiconMatch? Owner(int sentence, LexiconMatch target)
    {
        foreach (var match in _note.In(sentence))
        {
            if (_cues.Person.Has(match.Concept) && match.End == target.First && _note.IsPossessive(match.End - 1) && !IsClient(match))
            {
                return match;
            }
        }

        return null;
    }

    // "her mother": the pronoun belongs to the noun behind it and is no subject.
    private bool IsPossessivePronoun(LexiconMatch match) => _cues.Possessive.Has(match.Concept);
}
