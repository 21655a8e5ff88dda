using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>A note calls a loss grief that is no death.</summary>
public sealed class GriefWithoutADeath : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1008", "Grief without a death", Category.Focus,
        "The note calls this loss grief, and doesn't show a death; in the classic model such a loss is a role transition.",
        SeverityByStage.Parse("i i i - - i"))
    {
        Shown = "The note shows the death that the grief is about.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> others = null!;
        IEnumerable<Evidence> deaths = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => others, q => q.Match<Evidence>(e => e.Topic == Topic.Loss && e.Value == "other").Collect())
            .Query(() => deaths, q => q.Match<Evidence>(e => e.Topic == Topic.Loss && e.Value == "death").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, others))
            .Do(ctx => ctx.Show(Descriptor, deaths));
    }
}
