using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds risk cues that are present, affirmed and the client's, and whether an assessment, a safety plan or an action is recorded.
/// It reads what is written and judges no risk.
/// </summary>
internal sealed class RiskReader(Lexicon lexicon)
{
    /// <summary>The highest answer that the scales with an item on self-harm give to one item.</summary>
    private const int HighestAnswer = 4;

    private readonly ConceptSet _own = lexicon.Set("risk.ideation", "risk.selfHarm", "risk.harmOthers");
    private readonly ConceptSet _victim = lexicon.Set("risk.victim", "risk.dependant");
    private readonly ConceptSet _item = lexicon.Set("risk.item9");
    private readonly ConceptSet _itemTold = lexicon.Set("risk.itemPositive");
    private readonly ConceptSet _denied = lexicon.Set("risk.denied");
    private readonly ConceptSet _deniedOther = lexicon.Set("risk.deniedOther");
    private readonly ConceptSet _threat = lexicon.Set("risk.harmOthers");
    private readonly ConceptSet _known = lexicon.Set("risk.known");
    private readonly ConceptSet _answer = lexicon.Set("risk.assessment", "risk.action");
    private readonly ConceptSet _nearby = lexicon.Set("risk.nearby");
    private readonly ConceptSet _notDone = lexicon.Set("risk.notDone");
    private readonly ConceptSet _contrast = lexicon.Set("risk.contrast");
    private readonly NumberReader _numbers = new(lexicon);
    private readonly RiskScope _scope = new(lexicon);

    /// <summary>The reading of any document but process notes.</summary>
    public RiskReading Read(NoteContext context)
    {
        var cues = Cues(context);
        var denied = context.Note.All(_denied).Where(d => !context.Note.Note.Sentences[d.Sentence].IsEmptyBox).ToList();
        var answers = Answers(context, _answer);
        var nearby = Answers(context, _nearby);
        var evidence = cues.Select(c => context.Evidence(Topic.RiskCue, c.Match, c.Kind.ToString()))
            .Concat(denied.Select(d => context.Evidence(Topic.RiskAnswer, d.Match, "denied")))
            .Concat(answers.Concat(nearby).Select(a => context.Evidence(Topic.RiskAnswer, a.Match, "answered")));
        if (cues.Count == 0)
        {
            return new RiskReading(denied.Count > 0 ? RiskCue.Denied : RiskCue.None, RiskGapKind.None, Places.Sort(evidence));
        }

        // Harm by somebody is not answered by "denies SI"; a thought of dying is answered by what was asked of it.
        var open = cues.Where(c => answers.Count == 0 && !Answered(context, c, denied) && !nearby.Any(a => IsNear(a.Sentence, c.Sentence))).ToList();
        var gap = open.Count == 0 ? RiskGapKind.None
            : open.Any(c => c.Kind == RiskGapKind.ScaleItem) ? RiskGapKind.ScaleItem
            : open.Any(c => c.Kind == RiskGapKind.HarmByOthers) ? RiskGapKind.HarmByOthers : RiskGapKind.Cue;
        return new RiskReading(open.Count > 0 ? RiskCue.Gap : RiskCue.Addressed, gap, Places.Sort(evidence));
    }

    // "Her mum has the blades" is an answer where it stands by the cue, and may be about anything elsewhere.
    private static bool IsNear(int answer, int cue) => answer - cue is >= -1 and <= 3;

    // "SI: yes. HI: no": a no to the one is none to the other.
    // "Denies SI but would not step out of the way": what stands behind the contrast is not answered by the denial before it.
    private bool Answered(
        NoteContext context, (int Sentence, LexiconMatch Match, RiskGapKind Kind) cue, List<(int Sentence, LexiconMatch Match)> denied) =>
        cue.Kind == RiskGapKind.Cue && !_scope.IsAffirmed(context.Note, cue.Sentence, cue.Match) && denied.Any(d =>
            d.Sentence - cue.Sentence is 0 or 1
            && (_threat.Has(cue.Match.Concept) || !context.Note.Overlaps(d.Sentence, d.Match, _deniedOther))
            && !(d.Match.End <= cue.Match.First && RiskScope.Between(context.Note, cue.Sentence, d.Match.End, cue.Match.End, _contrast)));

    private List<(int Sentence, LexiconMatch Match, RiskGapKind Kind)> Cues(NoteContext context)
    {
        var cues = new List<(int, LexiconMatch, RiskGapKind)>();
        var toldPast = false;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (context.Note.Note.Sentences[s].IsEmptyBox)
            {
                continue;
            }

            foreach (var match in context.Note.In(s))
            {
                var kind = _own.Has(match.Concept) ? RiskGapKind.Cue
                    : _victim.Has(match.Concept) ? RiskGapKind.HarmByOthers
                    : _itemTold.Has(match.Concept) || (_item.Has(match.Concept) && IsPositive(context, match)) ? RiskGapKind.ScaleItem
                    : RiskGapKind.None;
                if (kind == RiskGapKind.None)
                {
                    continue;
                }

                // "We have known about the overdose": the one that was told of a time long over.
                if (_scope.Holds(context, s, match, kind) && !(toldPast && context.Note.Overlaps(s, match, _known)))
                {
                    cues.Add((s, match, kind));
                }
                else if (kind == RiskGapKind.Cue && _scope.IsPast(context, s, match))
                {
                    toldPast = true;
                }
            }
        }

        return cues;
    }

    private bool IsPositive(NoteContext context, LexiconMatch match) =>
        _numbers.All(context.Note, match.First, match.End) is { Count: >= 2 } numbers
            ? numbers[^1].Value is > 0 and <= HighestAnswer
            : _numbers.All(context.Note, match.First, Math.Min(match.End + 3, context.Note.Note.Tokens.Length)) is { Count: >= 2 } near && near[^1].Value is > 0 and <= HighestAnswer;

    private List<(int Sentence, LexiconMatch Match)> Answers(NoteContext context, ConceptSet concepts) =>
    [
        .. context.Note.All(concepts).Where(a => !context.Note.Note.Sentences[a.Sentence].IsEmptyBox
            && !IsUntickedLabel(context, a.Sentence) && !context.Note.Overlaps(a.Sentence, a.Match, _notDone)),
    ];

    // "C-SSRS: [ ] completed [ ] not indicated": a label whose boxes are all empty answers nothing.
    private static bool IsUntickedLabel(NoteContext context, int sentence)
    {
        var sentences = context.Note.Note.Sentences;
        var next = sentence + 1;
        if (next == sentences.Length || context.Note.Note.Source.Text.AsSpan(sentences[sentence].Span.End..sentences[next].Span.Start).ContainsAny('\r', '\n'))
        {
            return false;
        }

        while (next < sentences.Length && sentences[next].IsEmptyBox)
        {
            next++;
        }

        return next > sentence + 1 && (next == sentences.Length || sentences[next].Role != SentenceRole.TickedBox);
    }
}
