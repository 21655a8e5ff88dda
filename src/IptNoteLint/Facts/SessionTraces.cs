using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Finds what most session notes hold somewhere: who supports the client, and a feeling.</summary>
internal sealed class SessionTraces(Lexicon lexicon)
{
    private readonly ConceptSet _support = lexicon.Set("interaction.support", "technique.supportMapping", "support.word", "person.friend", "person.group");
    private readonly ConceptSet _affect = lexicon.Set("affect.word", "interaction.feeling");

    // What only looks the same: an area's name is no feeling of the session, and what the therapist gives is not the client's support.
    private readonly ConceptSet _notFelt = lexicon.Set([.. AreaKeys.All.Select(k => $"area.{k}.name"), "scale"]);
    private readonly ConceptSet _notTheirs = lexicon.Set("technique.generic");

    /// <summary>The traces, in order of topic.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || !context.IsBody(s))
            {
                continue;
            }

            // That nobody supports the client is an answer, too; a parent's support thirty years ago is none.
            if (First(context, s, _support, _notTheirs) is { } support && context.Times[s].Frame != TimeFrame.Past)
            {
                yield return context.Evidence(Topic.Support, support, "support");
            }

            if (First(context, s, _affect, _notFelt) is { } affect)
            {
                yield return context.Evidence(Topic.Affect, affect, "affect");
            }
        }
    }

    private static LexiconMatch? First(NoteContext context, int sentence, ConceptSet concepts, ConceptSet not)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (concepts.Has(match.Concept) && !context.Note.Overlaps(sentence, match, not))
            {
                return match;
            }
        }

        return null;
    }
}
