using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>The note has no word for a feeling.</summary>
public sealed class NoAffectRecorded : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1403", "No affect recorded", Category.Symptoms,
        "The note doesn't show a feeling, named by the client or seen in the room.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note names a feeling.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Affect).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown));
    }
}
