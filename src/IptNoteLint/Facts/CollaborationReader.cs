using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Finds how the client took the work or sees it: words of agreeing, doubting or noticing, the client's own words in quotation
/// marks, or a filled response section. What is only seen from outside, such as tears, is a weak sign.
/// </summary>
internal sealed class CollaborationReader(Lexicon lexicon)
{
    private readonly ConceptSet _technique = lexicon.Set("technique", "response.work");
    private readonly ConceptSet _clear = lexicon.Set("response.clear");
    private readonly ConceptSet _weak = lexicon.Set("response.weak");
    private readonly PlanTies _ties = new(lexicon);
    private readonly AttachmentReader _attachment = new(lexicon);

    /// <summary>The reading of a session note.</summary>
    /// <param name="context">The note.</param>
    /// <param name="documented">What it documents; its plans are looked at.</param>
    public CollaborationReading Read(NoteContext context, DocumentedReading documented)
    {
        var hasWork = context.Held(_technique).Any();
        var plans = documented.Evidence.Where(e => e.Topic == Topic.BetweenSessionPlan).ToList();
        return new CollaborationReading(hasWork, Places.Sort([.. Responses(context), .. _ties.Find(context, plans), .. _attachment.Read(context)]));
    }

    private IEnumerable<Evidence> Responses(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || context.Note.Note.Sentences[s].Role == SentenceRole.Header)
            {
                continue;
            }

            if (context.Note.First(s, _clear) is { } clear)
            {
                yield return context.Evidence(Topic.Response, clear, "clear");
            }
            else if (context.Note.SectionOf(s).Kind == SectionKind.Response || IsQuoted(context.Note.Note, s))
            {
                yield return context.SentenceEvidence(Topic.Response, s, "clear");
            }
            else if (context.Note.First(s, _weak) is { } weak)
            {
                yield return context.Evidence(Topic.Response, weak, "weak");
            }
        }
    }

    // Two words or more between quotation marks: one alone may be a nickname, or the title of a film.
    private static bool IsQuoted(SessionNote note, int sentence)
    {
        var words = 0;
        for (var t = note.Sentences[sentence].FirstToken; t < note.Sentences[sentence].EndToken; t++)
        {
            words = note.Tokens[t].Is(TokenTraits.Quoted) && note.Tokens[t].Kind == TokenKind.Word ? words + 1 : 0;
            if (words == 2)
            {
                return true;
            }
        }

        return false;
    }
}
