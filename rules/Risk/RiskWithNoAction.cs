using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>A risk is assessed as present, and nothing that was done or agreed about it is shown.</summary>
public sealed class RiskWithNoAction : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1603", "Risk with no action", Category.Risk,
        "A risk is told and was gone into; the note doesn't show what was agreed or done about it.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note shows what was done or agreed about a risk.",
        AppliesTo = AppliesTo.AnyButProcess,
        Parents = ["IPT1602", "IPT1604", "IPT1606"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> cues = null!;
        IEnumerable<Evidence> actions = null!;
        When().Match(() => note)
            .Query(() => cues, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskCue && note.Risk.Cue == RiskCue.Addressed && !note.Risk.IsSettled).Collect())
            .Query(() => actions, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskAction && note.Risk.Cue == RiskCue.Addressed).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, actions.Any() ? actions.Take(0) : cues))
            .Do(ctx => ctx.Show(Descriptor, actions));
    }
}
