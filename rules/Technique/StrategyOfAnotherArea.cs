using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>The strategies that a note tells are those of an area that is not the focus.</summary>
public sealed class StrategyOfAnotherArea : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1305", "Strategy of another area", Category.Technique,
        "The note shows strategies of another problem area than its focus, and doesn't show why.",
        SeverityByStage.Parse("- - i - - i"))
    {
        Shown = "The note shows strategies of its focus.",
        Parents = ["IPT1001", "IPT1301"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> others = null!;
        IEnumerable<Evidence> fitting = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => others, q => q.Match<Evidence>(
                e => e.Topic == Topic.Strategy && FocusStrategies.IsOfAnother(e, note, course)).Collect())
            .Query(() => fitting, q => q.Match<Evidence>(
                e => e.Topic == Topic.Strategy && FocusStrategies.IsOfFocus(e, note, course)).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, others))
            .Do(ctx => ctx.Show(Descriptor, fitting));
    }
}
