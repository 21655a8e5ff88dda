using IptNoteLint.Lexicons;
using IptNoteLint.Text;

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
        _cues.Client.Has(match.Concept) || _clientNames.Contains(NameOf(match));

    /// <summary>The person other than the client who owns the state at <paramref name="target"/>, or null.</summary>
    public LexiconMatch? OtherSubject(int sentence, LexiconMatch target)
    {
        var clause = _note.Clauses[target.First];
        LexiconMatch? subject = null;
        LexiconMatch? before = null;
        var relative = false;
        var verbSeen = false;
        foreach (var match in _note.In(sentence))
        {
            if (match.First >= target.First)
            {
                break;
            }

            if (_note.Clauses[match.First] != clause)
            {
                before = _cues.Person.Has(match.Concept) ? match : before;
                continue;
            }

            relative |= _cues.Relative.Has(match.Concept);
            if (_cues.Verb.Has(match.Concept) && subject is not null)
            {
                verbSeen = true;
            }

            if (subject is null && (_cues.Person.Has(match.Concept) || _cues.Pronoun.Has(match.Concept)) && !IsPossessivePronoun(match))
            {
                subject = match;
            }
        }

        if (Owner(sentence, target) is { } owner)
        {
            return owner;
        }

        // "roommate, who lost her dad": the relative clause speaks of the person before it.
        if (relative && before is { } antecedent && (subject is null || _cues.Pronoun.Has(subject.Value.Concept)))
        {
            return IsClient(antecedent) ? null : antecedent;
        }

        return verbSeen && subject is { } s && _cues.Person.Has(s.Concept) && !IsClient(s) && !FollowsPreposition(s, clause) ? s : null;
    }

    private LexiconMatch? Owner(int sentence, LexiconMatch target)
    {
        foreach (var match in _note.In(sentence))
        {
            if (_cues.Person.Has(match.Concept) && match.End == target.First && IsPossessive(match.End - 1) && !IsClient(match))
            {
                return match;
            }
        }

        return null;
    }

    private bool IsPossessive(int token)
    {
        var word = _note.Note.Source.Slice(_note.Note.Tokens[token].Span);
        return word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal);
    }

    // "her mother": the pronoun belongs to the noun behind it and is no subject.
    private bool IsPossessivePronoun(LexiconMatch match) => _cues.Possessive.Has(match.Concept);

    // A subject opens its clause; behind a preposition or verb it is an object.
    private bool FollowsPreposition(LexiconMatch subject, int clause)
    {
        var first = subject.First;
        while (first > 0 && _note.Clauses[first - 1] == clause)
        {
            first--;
        }

        return subject.First - first > 3;
    }

    private string NameOf(LexiconMatch match)
    {
        var word = _note.Note.Source.Slice(_note.Note.Tokens[match.First].Span);
        return (IsPossessive(match.First) ? word[..^2] : word).ToString();
    }
}
