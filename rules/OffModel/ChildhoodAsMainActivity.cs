using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.OffModel;

/// <summary>Childhood fills more of the session than present relationships do, and is tied to none of them.</summary>
public sealed class ChildhoodAsMainActivity : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1801", "Childhood as main activity", Category.OffModel,
        "Most of what the note tells is of early life, and it doesn't show how that bears on a relationship of today.",
        SeverityByStage.Parse("- - W W - -"))
    {
        Shown = "What the note tells of early life is tied to the present.",
        AppliesTo = AppliesTo.IptCourse,
        Parents = ["IPT1101", "IPT1102"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> childhood = null!;
        IEnumerable<Evidence> ties = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => childhood, q => q.Match<Evidence>(
                e => e.Topic == Topic.Childhood && note.Drift.ChildhoodPrevails && !note.LooksBackByDesign).Collect())
            .Query(() => ties, q => q.Match<Evidence>(
                e => e.Topic == Topic.Linkage || e.Topic == Topic.Integration).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, ties.Any() ? ties.Take(0) : childhood))
            .Do(ctx => ctx.Show(Descriptor, childhood.Any() ? ties : ties.Take(0)));
    }
}
