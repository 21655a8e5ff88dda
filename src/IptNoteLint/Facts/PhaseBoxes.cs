using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Reads a form's row of printed phases of which one is ticked: "Phase: [ ] initial [x] middle [ ] ending".</summary>
internal sealed class PhaseBoxes(Lexicon lexicon)
{
    private readonly (Phase Phase, ConceptSet Words)[] _words =
    [
        (Phase.Initial, lexicon.Set("phase.box.initial")), (Phase.Middle, lexicon.Set("phase.box.middle")),
        (Phase.Termination, lexicon.Set("phase.box.termination")), (Phase.Maintenance, lexicon.Set("phase.box.maintenance")),
    ];

    /// <summary>The phase that is ticked and where; unknown and null where none is, or several.</summary>
    public (Phase Phase, LexiconMatch? Place) Read(NoteContext context)
    {
        var ticked = Enumerable.Range(0, context.SentenceCount)
            .Where(s => context.Note.Note.Sentences[s].Role == SentenceRole.TickedBox && (IsOfAnother(context, s, s - 1) || IsOfAnother(context, s, s + 1)))
            .Select(s => On(context, s)).OfType<(Phase, LexiconMatch?)>().ToList();
        return ticked.Count == 1 ? ticked[0] : (Phase.Unknown, null);
    }

    // A box beside it names another phase: "ending" alone may be a technique.
    private bool IsOfAnother(NoteContext context, int sentence, int beside) =>
        beside >= 0 && beside < context.SentenceCount && context.Note.Note.Sentences[beside].Role is SentenceRole.TickedBox or SentenceRole.EmptyBox
        && On(context, beside) is { } other && On(context, sentence) is { } own && other.Phase != own.Phase;

    private (Phase Phase, LexiconMatch? Place)? On(NoteContext context, int sentence)
    {
        var bounds = context.Note.Note.Sentences[sentence];
        foreach (var (phase, words) in _words)
        {
            if (context.Note.First(sentence, words) is { } word && word.First == bounds.FirstToken && word.End >= bounds.EndToken - 1)
            {
                return (phase, word);
            }
        }

        return null;
    }
}
