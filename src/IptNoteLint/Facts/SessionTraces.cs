using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Finds what most session notes hold somewhere: what happened since last time, who supports the client, a feeling.</summary>
internal sealed class SessionTraces(Lexicon lexicon)
{
    private readonly ConceptSet _support = lexicon.Set("interaction.support", "technique.supportMapping", "support.word", "person.friend", "person.community", "person.group");

    // What passed between two people is of the week, unless the sentence is of the past: "rang her brother, who said no".
    private readonly ConceptSet _happened = lexicon.Set("interaction.act", "interaction.conflict", "interaction.support", "movement.act", "mood.lowered", "mood.raised");
    private readonly ConceptSet _affect = lexicon.Set("affect.word", "interaction.feeling");
    private readonly ConceptSet _habit = lexicon.Set("plan.continue", "plan.appointment");

    /// <summary>The traces, in order of topic.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        for (var s = 0; s < context.SentenceCount; s++)
        {
            if (!context.Speaks(s) || !context.IsBody(s))
            {
                continue;
            }

            var frame = context.Times[s].Frame;
            if ((context.Times[s].Current ?? (frame == TimeFrame.Unknown ? context.Note.First(s, _happened) : null)) is { } recent && context.Note.SectionOf(s).Kind != SectionKind.Plan && !context.Note.Overlaps(s, recent, _habit))
            {
                yield return context.Evidence(Topic.RecentEvent, recent, "recent");
            }

            // That nobody supports the client is an answer, too; a parent's support thirty years ago is none.
            if (context.Note.First(s, _support) is { } support && frame != TimeFrame.Past)
            {
                yield return context.Evidence(Topic.Support, support, "support");
            }

            if (context.Note.First(s, _affect) is { } affect)
            {
                yield return context.Evidence(Topic.Affect, affect, "affect");
            }
        }
    }
}
