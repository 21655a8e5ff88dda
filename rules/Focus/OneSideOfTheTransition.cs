using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>A transition is the focus, and the note has one of its sides only: what ended, what begins, what is felt, who helps.</summary>
public sealed class OneSideOfTheTransition : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1006", "One side of the transition", Category.Focus,
        "The note shows one side of the transition and doesn't show another: what ended, what begins, the feelings about it, or who and what helps.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note shows more than one side of the transition.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> focus = null!;
        IEnumerable<Evidence> sides = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => focus, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && e.Value == "roleTransition" && note.ProblemArea!.IsNamed(e.Value)
                    && note.Details!.Kinds(Topic.TransitionSide) == 1).Collect())
            .Query(() => sides, q => q.Match<Evidence>(
                e => e.Topic == Topic.TransitionSide && note.ProblemArea!.IsNamed("roleTransition")
                    && note.Details!.Kinds(Topic.TransitionSide) > 1).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, focus))
            .Do(ctx => ctx.Show(Descriptor, sides));
    }
}
