using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Finds what the client has to do with whom now. An order or a hope is none, nor is what somebody else does to others.</summary>
/// <param name="lexicon">The words of saying and doing.</param>
/// <param name="people">Those of the client's life.</param>
internal sealed class DealingReader(Lexicon lexicon, ConceptSet people)
{
    private readonly ConceptSet _acts = lexicon.Set("interaction.act", "interaction.support");
    private readonly ConceptSet _left = lexicon.Set("interaction.avoid", "negation.word");

    /// <summary>The dealings, in order of place.</summary>
    /// <param name="context">The note.</param>
    /// <param name="isPlan">Which sentences are plans.</param>
    public ImmutableArray<Dealing> Read(NoteContext context, Func<int, bool> isPlan)
    {
        var found = ImmutableArray.CreateBuilder<Dealing>();
        ImmutableArray<int> before = [];
        for (var s = 0; s < context.SentenceCount; s++)
        {
            var told = PeopleIn(context, s);
            var sentence = context.Note.Note.Sentences[s];
            if (sentence.Role == SentenceRole.Prose && context.Speaks(s) && context.Times[s].Frame != TimeFrame.Past && !isPlan(s))
            {
                // "Ash paid the rent. She told him so.": a pronoun is one of those just spoken of.
                var step = IsStep(context, s);
                var about = told.IsEmpty && step ? before : told;
                found.AddRange(about.Select(p => new Dealing(p, sentence.Span, step)));
            }

            before = told.IsEmpty ? before : told;
        }

        return found.ToImmutable();
    }

    private ImmutableArray<int> PeopleIn(NoteContext context, int sentence)
    {
        var told = new SortedSet<int>();
        foreach (var match in context.Note.In(sentence))
        {
            if (people.Has(match.Concept) && !context.Note.Subjects.IsClient(match))
            {
                told.Add(People.NumberOf(context, match));
            }
        }

        return [.. told];
    }

    private bool IsStep(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_acts.Has(match.Concept) && !IsSomebodyElses(context, sentence, match) && !IsLeft(context, sentence, match)
                && context.Note.Assertions.Resolve(sentence, match, isState: false) is { Negation: Negation.Affirmed, Temporality: Temporality.Recent })
            {
                return true;
            }
        }

        return false;
    }

    // "Her sister told the landlord": the act begins with the one who does it.
    private bool IsSomebodyElses(NoteContext context, int sentence, LexiconMatch act)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (people.Has(match.Concept) && match.First <= act.First && match.End > act.First && !context.Note.Subjects.IsClient(match))
            {
                return true;
            }
        }

        return context.Note.Subjects.OtherSubject(sentence, act) is not null;
    }

    // "Didn't tell her sister": a refusal is told as one, not as an act denied.
    private bool IsLeft(NoteContext context, int sentence, LexiconMatch act)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_left.Has(match.Concept) && match.First <= act.First && match.End >= act.First)
            {
                return true;
            }
        }

        return false;
    }
}
