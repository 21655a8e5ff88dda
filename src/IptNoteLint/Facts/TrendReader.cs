using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Finds the words for how the client is as a whole: better or worse; explained where something is set against it.</summary>
internal sealed class TrendReader(Lexicon lexicon)
{
    private readonly ConceptSet _better = lexicon.Set("trend.better");
    private readonly ConceptSet _worse = lexicon.Set("trend.worse");
    private readonly ConceptSet _despite = lexicon.Set("trend.despite");
    private readonly ConceptSet _scale = lexicon.Set("scale");

    /// <summary>The trends; both ways in one note, or a word that sets score and narrative against each other, explain one another.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        var better = Told(context, _better);
        var worse = Told(context, _worse);
        var explained = (better.Count > 0 && worse.Count > 0)
            || context.Note.All(_scale).Any(m => context.Note.Any(m.Sentence, _despite))
            || better.Concat(worse).Any(m => context.Note.Any(m.Sentence, _despite));
        return better.Select(m => context.Evidence(Topic.Trend, m.Match, explained ? "explained" : "better"))
            .Concat(worse.Select(m => context.Evidence(Topic.Trend, m.Match, explained ? "explained" : "worse")));
    }

    private static List<(int Sentence, LexiconMatch Match)> Told(NoteContext context, ConceptSet concepts) =>
        [.. context.Held(concepts, areStates: true).Where(m => context.IsBody(m.Sentence) && context.Times[m.Sentence].Frame is not (TimeFrame.Past or TimeFrame.Future)
            && context.Note.SectionOf(m.Sentence).Kind is not (SectionKind.Plan or SectionKind.History or SectionKind.FamilyHistory))];
}
