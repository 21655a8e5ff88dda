using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>The note describes no technique or strategy of interpersonal psychotherapy.</summary>
public sealed class NoIptTechniqueDescribed : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1301", "No IPT technique described", Category.Technique,
        "The note doesn't show which interpersonal technique or strategy was used.",
        SeverityByStage.Parse("h h W h h W"))
    {
        Shown = "The note shows how therapist and client worked.",
    }
    .With("lapse", new MessageVariant(
        "The note doesn't show which interpersonal technique or strategy was used; a session shortly before does.",
        SeverityByStage.Parse("h h i h h i")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> techniques = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => techniques, q => q.Match<Evidence>(
                e => e.Topic == Topic.Intervention && note.Documented!.Intervention).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, techniques, course.IsLapse(SessionParts.Intervention) ? "lapse" : null));
    }
}
