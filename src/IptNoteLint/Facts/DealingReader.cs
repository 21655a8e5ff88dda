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
            if (_acts.Has(match.Concept) && context.Note.Assertions.Resolve(sentence, match, isState: false) is { Negation: Negation.Affirmed, Temporality: Temporality.Recent }
                && context.Note.Subjects.OtherSubject(sentence, match) is null)
            {
                return true;
            }
        }

        return false;
    }
}
