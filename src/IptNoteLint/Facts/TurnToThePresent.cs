using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds where a note says that it turns to the present ("the rest was about now"). What it told just before was then of the past,
/// even if no word of it says so.
/// </summary>
internal sealed class TurnToThePresent(Lexicon lexicon)
{
    /// <summary>How many sentences before the turn belong to the told past at most.</summary>
    private const int Reach = 8;

    private readonly ConceptSet _turn = lexicon.Set("time.turn");

    /// <summary>Whether a sentence turns to the present: a told past ends before it.</summary>
    public bool IsAt(NoteContext context, int sentence) => context.Note.Any(sentence, _turn);

    /// <summary>The sentences that a turn makes past.</summary>
    public HashSet<int> Find(NoteContext context)
    {
        var past = new HashSet<int>();
        foreach (var (turn, _) in context.Note.All(_turn))
        {
            for (var s = turn - 1; s >= Math.Max(0, turn - Reach); s--)
            {
                if (context.Times[s].Current is not null || context.Times[s].Frame == TimeFrame.Future
                    || context.Note.Note.Sentences[s].Role != SentenceRole.Prose)
                {
                    break;
                }

                past.Add(s);
            }
        }

        return past;
    }
}
