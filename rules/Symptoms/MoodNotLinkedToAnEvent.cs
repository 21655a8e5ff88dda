using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>The note ties no change of mood to something between people.</summary>
public sealed class MoodNotLinkedToAnEvent : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1402", "Mood not linked to an event", Category.Symptoms,
        "The note doesn't show what between people goes with the client's mood.",
        SeverityByStage.Parse("i i W W i W"))
    {
        Shown = "The note ties mood to what happens between people.",
        Parents = ["IPT1101"],
    }
    .With("lapse", new MessageVariant(
        "The note doesn't show what between people goes with the client's mood; a session shortly before does.",
        SeverityByStage.Parse("i i i i i i")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> links = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => links, q => q.Match<Evidence>(
                e => e.Topic == Topic.MoodEventLink && note.Documented!.MoodEventLink).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, links, course.IsLapse(SessionParts.MoodEventLink) ? "lapse" : null));
    }
}
