using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Weighs the content of a problem area: events that make it (a death, a quarrel, a job lost, nobody to tell) and lived themes of
/// its work. One event is a fact of life; an area is described when event and work, or several of them, stand in the session's own content.
/// </summary>
internal sealed class AreaContent(Lexicon lexicon)
{
    private readonly ConceptSet[] _events = [.. AreaKeys.All.Select(k => lexicon.Set($"area.{k}.event"))];
    private readonly ConceptSet[] _work = [.. AreaKeys.All.Select(k => lexicon.Set($"area.{k}.work"))];
    private readonly ConceptSet _expectation = lexicon.Set("expectation");
    private readonly ConceptSet _isolation = lexicon.Set("interaction.isolation");
    private readonly ConceptSet _conflict = lexicon.Set("interaction.conflict");
    private readonly ConceptSet _aside = lexicon.Set("area.otherSense", "focus.ruledOut", "focus.closed");

    /// <summary>The sentences with content of an area, with the match that shows it, and their weight in points.</summary>
    public (int Points, List<(int Sentence, LexiconMatch Match)> Places) Weigh(NoteContext context, ProblemArea area)
    {
        var places = new List<(int, LexiconMatch)>();
        int events = 0, work = 0;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || context.Note.Note.Sentences[s].Role == SentenceRole.TickedBox)
            {
                continue;
            }

            if (Held(context, s, _events[(int)area], isState: area != ProblemArea.RoleDispute) is { } happened)
            {
                events++;
                places.Add((s, happened));
            }

            if (Held(context, s, _work[(int)area], isState: false) is { } worked)
            {
                work++;
                places.Add((s, worked));
            }

            work += Extra(context, s, area, places);
        }

        return (Points(area, events, work), places);
    }

    private int Extra(NoteContext context, int sentence, ProblemArea area, List<(int, LexiconMatch)> places)
    {
        var extra = area switch
        {
            ProblemArea.RoleDispute => Held(context, sentence, _expectation, false) ?? Held(context, sentence, _conflict, false),
            ProblemArea.InterpersonalDeficits => Held(context, sentence, _isolation, false),
            _ => null,
        };
        // Places come in the order of the text: only the last can be of this sentence.
        if (extra is { } match && (places.Count == 0 || places[^1].Item1 != sentence))
        {
            places.Add((sentence, match));
            return BothSides(context, sentence, match) ? 2 : 1;
        }

        return 0;
    }

    // "He expects that she will leave it to him; she expects that her voice will count": what each wants of the other, in one breath.
    private bool BothSides(NoteContext context, int sentence, LexiconMatch one)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_expectation.Has(match.Concept) && _expectation.Has(one.Concept) && match.First >= one.End)
            {
                return true;
            }
        }

        return false;
    }

    private static int Points(ProblemArea area, int events, int work) => area switch
    {
        // A death told as this client's loss is the area itself; mourning words alone are not.
        ProblemArea.Grief => events == 0 ? 0 : 3 + work,
        ProblemArea.RoleTransition => (2 * Math.Min(events, 2)) + work,
        _ => (2 * events) + work,
    };

    private LexiconMatch? Held(NoteContext context, int sentence, ConceptSet concepts, bool isState)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (!concepts.Has(match.Concept) || context.Note.Any(sentence, _aside))
            {
                continue;
            }

            var assertion = context.Note.Assertions.Resolve(sentence, match, isState);
            if (assertion.Negation == Negation.Affirmed && assertion.Experiencer == Experiencer.Client
                && assertion.Temporality != Temporality.Hypothetical && context.Times[sentence].Frame != TimeFrame.Past)
            {
                return match;
            }
        }

        return null;
    }
}
