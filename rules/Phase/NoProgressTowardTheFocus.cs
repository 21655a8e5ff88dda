using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The note records no movement on a task, a goal or the focus, and no standstill either.</summary>
public sealed class NoProgressTowardTheFocus : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1203", "No progress toward the focus", Category.Phase,
        "The note doesn't show how the work on the focus is going: forward, back or unchanged.",
        SeverityByStage.Parse("- h W W h i"))
    {
        Shown = "The note says how the work is going.",
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> movement = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => movement, q => q.Match<Evidence>(
                e => (e.Topic == Topic.Movement || e.Topic == Topic.PhaseTask) && note.Phase!.HasMovement).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, movement));
    }
}
