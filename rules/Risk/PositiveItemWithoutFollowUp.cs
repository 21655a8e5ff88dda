using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>A positive self-harm item of a scale, and nothing that was asked, agreed or done about it.</summary>
public sealed class PositiveItemWithoutFollowUp : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1604", "Positive item without follow-up", Category.Risk,
        "The self-harm item of a scale is above zero, and the note doesn't show what was asked or done about it; please check.",
        SeverityByStage.Always(Severity.Error))
    {
        AppliesTo = AppliesTo.AnyButProcess,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> cues = null!;
        When().Match(() => note)
            .Query(() => cues, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskCue && note.Risk.GapKind == RiskGapKind.ScaleItem).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, cues));
    }
}
