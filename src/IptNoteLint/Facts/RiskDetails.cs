using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Reads what the verdict on risk does not tell: whether anything at all is said of it, what was done, and whether one statement
/// denies what another says.
/// </summary>
internal sealed class RiskDetails(Lexicon lexicon)
{
    private readonly ConceptSet _any = lexicon.Set(
        "risk.ideation", "risk.selfHarm", "risk.harmOthers", "risk.victim", "risk.dependant", "risk.denied", "risk.assessment", "risk.action",
        "risk.item9", "risk.itemPositive", "risk.statement");

    private readonly ConceptSet _action = lexicon.Set("risk.action", "risk.nearby", "risk.followUp");
    private readonly ConceptSet _enquiry = lexicon.Set("risk.enquiry");
    private readonly ConceptSet _settled = lexicon.Set("risk.settled");
    private readonly ConceptSet _assessed = lexicon.Set("risk.assessment", "risk.enquiry");
    private readonly ConceptSet _denied = lexicon.Set("risk.denied");
    private readonly ConceptSet _deniedOther = lexicon.Set("risk.deniedOther");
    private readonly ConceptSet _cue = lexicon.Set("risk.plainCue");
    private readonly ConceptSet _denial = lexicon.Set("risk.plainDenial");
    private readonly ConceptSet _bounded = lexicon.Set("risk.bounded");
    private readonly ConceptSet _deniedFor = lexicon.Set("risk.deniedFor");
    private readonly RiskScope _scope = new(lexicon);

    /// <summary>The reading with its details.</summary>
    public RiskReading Complete(NoteContext context, RiskReading reading) => reading with
    {
        IsSettled = Filled(context, _settled).Any() || !Filled(context, _assessed).Any()
            || Filled(context, _denied).Any(d => !context.Note.Overlaps(d.Sentence, d.Match, _deniedOther)),
        Details = Places.Sort(
        [
            .. Filled(context, _any).Select(m => context.Evidence(Topic.RiskStatement, m.Match, "stated")),
            .. FilledLines(context), .. Filled(context, _action).Where(m => !context.Note.Overlaps(m.Sentence, m.Match, _enquiry)).Select(m => context.Evidence(Topic.RiskAction, m.Match, "acted")),
            .. Contradictions(context, reading),
        ]),
    };

    private static IEnumerable<(int Sentence, LexiconMatch Match)> Filled(NoteContext context, ConceptSet concepts) =>
        context.Note.All(concepts).Where(m => !context.Note.Note.Sentences[m.Sentence].IsEmptyBox);

    // "Risk - none voiced.", "Safety: no one flagged": whatever stands behind the label of a risk line.
    private static IEnumerable<Evidence> FilledLines(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            var sentence = context.Note.Note.Sentences[s];
            var section = context.Note.SectionOf(s);
            if (section.Kind == SectionKind.Risk && !sentence.IsEmptyBox
                && Enumerable.Range(sentence.FirstToken, sentence.TokenCount).Any(t => context.Note.Note.Tokens[t].Kind != Text.TokenKind.Sign
                    && !section.HeadingSpan.Contains(context.Note.Note.Tokens[t].Span)))
            {
                yield return context.SentenceEvidence(Topic.RiskStatement, s, "stated");
            }
        }
    }

    // Plain words on both sides only, apart from each other, and no word that tells which time or form each is about.
    private IEnumerable<Evidence> Contradictions(NoteContext context, RiskReading reading)
    {
        if (reading.Cue != RiskCue.Addressed)
        {
            yield break;
        }

        var denials = Filled(context, _denial).Where(d => !context.Note.Any(d.Sentence, _deniedFor)).ToList();
        foreach (var (sentence, match) in Filled(context, _cue))
        {
            if (denials.Exists(d => Math.Abs(d.Sentence - sentence) >= 2) && !context.Note.Any(sentence, _bounded)
                && !context.Note.Overlaps(sentence, match, _denial) && _scope.Holds(context, sentence, match, RiskGapKind.Cue))
            {
                yield return context.Evidence(Topic.RiskContradiction, match, "affirmed");
            }
        }
    }
}
