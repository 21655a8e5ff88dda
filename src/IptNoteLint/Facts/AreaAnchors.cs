using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Finds whom or which change a named area is about: the other in a dispute, the dead, what changed. Deficits are about nobody in particular.</summary>
internal sealed class AreaAnchors(Lexicon lexicon)
{
    /// <summary>A person as near as this to the area's name is the one it is about, in tokens.</summary>
    private const int Near = 12;

    private readonly ConceptSet _death = lexicon.Set("person.dead", "area.grief.event", "area.grief.work");
    private readonly ConceptSet _change = lexicon.Set("area.roleTransition.event", "class.newRole", "class.turning", "class.oldRole", "class.nextRole", "area.roleTransition.work", "technique.oldRole");
    private readonly ConceptSet _about = lexicon.Set("work.about");
    private readonly ConceptSet _single = lexicon.Set([.. People.Single.Remove("person.work"), Lexicon.NameConcept]);
    private readonly ConceptSet _person = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept]);
    private readonly ConceptSet _anyPerson = lexicon.Set([.. People.OfTheClientsLife, Lexicon.NameConcept, "person.dead", "person.professional", "pronoun"]);
    private readonly TheDead _dead = new(lexicon);

    /// <summary>One place for each named area that has such a person or change.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, ProblemAreaReading areas)
    {
        foreach (var area in Enum.GetValues<ProblemArea>().Where(a => areas[a] == AreaStatus.Named))
        {
            var anchor = area switch
            {
                ProblemArea.Grief => First(context, _death) ?? Somebody(context, _single, theDead: true),
                ProblemArea.RoleDispute => Somebody(context, _person, theDead: false) ?? Beside(context, areas, area),
                ProblemArea.RoleTransition => First(context, _change) ?? Beside(context, areas, area),
                _ => null,
            };
            if (anchor is { } match)
            {
                yield return context.Evidence(Topic.AreaAnchor, match, AreaKeys.Key(area));
            }
        }
    }

    private static LexiconMatch? First(NoteContext context, ConceptSet concepts)
    {
        foreach (var (sentence, match) in context.Note.All(concepts))
        {
            if (context.Speaks(sentence) && context.Note.Assertions.Resolve(sentence, match, isState: false).Negation == Negation.Affirmed)
            {
                return match;
            }
        }

        return null;
    }

    private LexiconMatch? Somebody(NoteContext context, ConceptSet people, bool theDead)
    {
        var dead = _dead.Find(context);
        foreach (var (sentence, match) in context.Note.All(people))
        {
            if (context.Speaks(sentence) && context.Note.SectionOf(sentence).Kind is not (SectionKind.FamilyHistory or SectionKind.History)
                && !context.Note.Subjects.IsClient(match) && (theDead || !TheDead.IsDead(context, match, dead)))
            {
                return match;
            }
        }

        return null;
    }

    // "role transition (retirement)", "grief for her", "dispute: K.": what stands beside the name says what it is about.
    private LexiconMatch? Beside(NoteContext context, ProblemAreaReading areas, ProblemArea area)
    {
        foreach (var named in areas.Evidence.Where(e => e.Value == AreaKeys.Key(area)))
        {
            var sentence = context.SentenceAt(named.Span);
            if (Opened(context, sentence, named) is { } opened)
            {
                return opened;
            }

            foreach (var match in context.Note.In(sentence))
            {
                var starts = context.Note.SpanOf(match).Start;
                if ((_about.Has(match.Concept) && starts >= named.Span.End && Between(context, sentence, named, match) == 0)
                    || (area != ProblemArea.RoleTransition && _anyPerson.Has(match.Concept) && !context.Note.Subjects.IsClient(match)
                        && Between(context, sentence, named, match) <= Near))
                {
                    return match;
                }
            }
        }

        return null;
    }

    // A sign directly behind the name, and something in it.
    private static LexiconMatch? Opened(NoteContext context, int sentence, Evidence named)
    {
        var tokens = context.Note.Note.Tokens;
        var end = context.Note.Note.Sentences[sentence].EndToken;
        for (var t = context.Note.Note.Sentences[sentence].FirstToken; t + 1 < end; t++)
        {
            if (tokens[t].Span.Start >= named.Span.End)
            {
                return context.Note.Note.Source.Text[tokens[t].Span.Start] is '(' or ':' or ',' or '\u2013' or '\u2014' && tokens[t + 1].Kind == TokenKind.Word
                    ? new LexiconMatch(LexiconMatch.NoConcept, t + 1, t + 2) : null;
            }
        }

        return null;
    }

    private static int Between(NoteContext context, int sentence, Evidence named, LexiconMatch match)
    {
        var span = context.Note.SpanOf(match);
        var bounds = context.Note.Note.Sentences[sentence];
        var between = 0;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var token = context.Note.Note.Tokens[t].Span;
            between += (token.Start >= named.Span.End && token.End <= span.Start) || (token.Start >= span.End && token.End <= named.Span.Start) ? 1 : 0;
        }

        return between;
    }
}
