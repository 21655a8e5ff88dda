using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>The work is on a dispute, and nothing says where the dispute stands.</summary>
public sealed class DisputeWithoutStage : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1005", "Dispute without stage", Category.Focus,
        "The note works on a dispute and doesn't show whether it is being negotiated, stuck or ending.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note shows where the dispute stands.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> disputes = null!;
        IEnumerable<Evidence> stages = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => disputes, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && e.Value == "roleDispute" && note.ProblemArea!.IsNamed(e.Value)
                    && !note.Details!.Has(Topic.DisputeStage)).Collect())
            .Query(() => stages, q => q.Match<Evidence>(
                e => e.Topic == Topic.DisputeStage && note.ProblemArea!.IsNamed("roleDispute")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, disputes))
            .Do(ctx => ctx.Show(Descriptor, stages));
    }
}
