using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Reads when a printed question was answered for: "Ever thought of it?  [ ] now  [x] in the past" tells of the past alone, as the
/// box for now was there and was left empty.
/// </summary>
internal sealed class BoxedTimes(Lexicon lexicon)
{
    private readonly ConceptSet _now = lexicon.Set("risk.box.now");
    private readonly ConceptSet _notNow = lexicon.Set("risk.box.notNow");

    /// <summary>Whether the boxes behind a sentence, on its line, leave the present one empty and every ticked one says past or never.</summary>
    public bool LeaveOutNow(AnnotatedNote note, int sentence)
    {
        bool hasNow = false, hasNotNow = false;
        foreach (var option in OptionsOf(note.Note, sentence))
        {
            if (note.Note.Sentences[option].IsEmptyBox)
            {
                hasNow |= Opens(note, option, _now);
            }
            else if (Opens(note, option, _notNow))
            {
                hasNotNow = true;
            }
            else
            {
                return false;
            }
        }

        return hasNow && hasNotNow;
    }

    private static bool Opens(AnnotatedNote note, int option, ConceptSet concepts) =>
        note.First(option, concepts) is { } match && match.First == note.Note.Sentences[option].FirstToken;

    private static IEnumerable<int> OptionsOf(SessionNote note, int sentence)
    {
        var line = LineOf(note, sentence);
        for (var s = sentence + 1; s < note.Sentences.Length && note.Sentences[s].Role is SentenceRole.TickedBox or SentenceRole.EmptyBox && LineOf(note, s) == line; s++)
        {
            yield return s;
        }
    }

    private static int LineOf(SessionNote note, int sentence) => note.Source.PositionOf(note.Sentences[sentence].Span.Start).Line;
}
