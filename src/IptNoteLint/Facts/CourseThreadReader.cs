using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds what later notes may take up: whom a plan is about, who is met, and strains that are noted or carried on.</summary>
internal sealed class CourseThreadReader(Lexicon lexicon)
{
    /// <summary>How many sentences an inventory in running text has at most, for the people to count as told together.</summary>
    internal const int Stretch = 7;

    private readonly ConceptSet _people = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept]);
    private readonly DealingReader _dealings = new(lexicon, lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept]));
    private readonly ConceptSet _looksBack = lexicon.Set("plan.looksBack");
    private readonly ConceptSet _over = lexicon.Set("stressor.over");

    private readonly (Stressors Strain, ConceptSet Concepts)[] _strains =
    [
        (Stressors.Housing, lexicon.Set("stressor.housing")), (Stressors.Money, lexicon.Set("stressor.money")),
        (Stressors.Discrimination, lexicon.Set("stressor.discrimination")), (Stressors.Caring, lexicon.Set("stressor.caring")),
        (Stressors.Residence, lexicon.Set("stressor.residence")),
    ];

    /// <summary>The threads of a session's note.</summary>
    public CourseThreads Read(NoteContext context, Assessment session)
    {
        var plans = SentencesOf(context, session.Documented!.Evidence, Topic.BetweenSessionPlan);
        var carriers = SentencesOf(context, session.Phase!.Evidence.Where(e => e.Value == "initial.formulation"), Topic.PhaseTask);
        carriers.UnionWith(plans);
        var (noted, carried) = (Stressors.None, Stressors.None);
        foreach (var (strain, concepts) in _strains)
        {
            foreach (var (sentence, _) in context.Held(concepts))
            {
                noted |= strain;
                carried |= carriers.Contains(sentence) || IsPlan(context, sentence) || context.Note.Any(sentence, _over) ? strain : Stressors.None;
            }
        }

        return new CourseThreads(
            PeopleOf(context, plans.Contains), PeopleOf(context, s => !plans.Contains(s) && !IsPlan(context, s)),
            context.Note.All(_looksBack).Any(m => context.Speaks(m.Sentence)), noted, carried)
        {
            PeopleTogether = PeopleTogether(context),
            Dealings = _dealings.Read(context, s => plans.Contains(s) || IsPlan(context, s)),
            PlannedWords = CourseWords.Of(context.Note.Note, s => plans.Contains(s)),
            ToldWords = CourseWords.Of(context.Note.Note, s => !plans.Contains(s)),
        };
    }

    // Each counts once, however often the stretch names it: by the last word, so that "her sister" and "the sister" are one.
    private int PeopleTogether(NoteContext context)
    {
        var told = context.Note.All(_people)
            .Where(m => context.Speaks(m.Sentence) && !context.Note.Subjects.IsClient(m.Match))
            .Select(m => (m.Sentence, Who: WordHash.Of(context.Note.Note.Source.Slice(context.Note.Note.Tokens[m.Match.End - 1].Span))))
            .ToList();
        var inside = new Dictionary<int, int>();
        var (most, first) = (0, 0);
        foreach (var (sentence, who) in told)
        {
            inside[who] = inside.GetValueOrDefault(who) + 1;
            while (told[first].Sentence <= sentence - Stretch)
            {
                var left = told[first++].Who;
                if (--inside[left] == 0)
                {
                    inside.Remove(left);
                }
            }

            most = Math.Max(most, inside.Count);
        }

        return most;
    }

    private static bool IsPlan(NoteContext context, int sentence) => context.Note.SectionOf(sentence).Kind == SectionKind.Plan;

    private static HashSet<int> SentencesOf(NoteContext context, IEnumerable<Evidence> evidence, Topic topic) =>
        [.. evidence.Where(e => e.Topic == topic).Select(e => context.SentenceAt(e.Span))];

    private ImmutableArray<int> PeopleOf(NoteContext context, Func<int, bool> isAsked) =>
    [
        .. context.Note.All(_people)
            .Where(m => isAsked(m.Sentence) && context.Speaks(m.Sentence) && !context.Note.Subjects.IsClient(m.Match))
            .Select(m => People.NumberOf(context, m.Match)).Distinct().Order(),
    ];
}
