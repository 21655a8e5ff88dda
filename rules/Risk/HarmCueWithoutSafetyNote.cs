using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>A cue that somebody harms the client, or that a dependant is at risk, and nothing about safety.</summary>
public sealed class HarmCueWithoutSafetyNote : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1606", "Harm cue without safety note", Category.Risk,
        "Something in the note may point to harm by somebody, or to a dependant at risk, and the note doesn't show that safety was considered; please check.",
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
                e => e.Topic == Topic.RiskCue && note.Risk.GapKind == RiskGapKind.HarmByOthers).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, cues));
    }
}
