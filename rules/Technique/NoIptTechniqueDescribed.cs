using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>The note describes no technique or strategy of interpersonal psychotherapy.</summary>
public sealed class NoIptTechniqueDescribed : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1301", "No IPT technique described", Category.Technique,
        "The note doesn't show which interpersonal technique or strategy was used.",
        SeverityByStage.Parse("h h W h h W"))
    {
        Shown = "The note shows how therapist and client worked.",
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> techniques = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => techniques, q => q.Match<Evidence>(
                e => e.Topic == Topic.Intervention && note.Documented!.Intervention).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, techniques));
    }
}
