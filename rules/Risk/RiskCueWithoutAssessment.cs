using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>A present risk cue of the client, and nothing that was asked, agreed or done about it.</summary>
public sealed class RiskCueWithoutAssessment : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1602", "Risk cue without assessment", Category.Risk,
        "Something in the note may point to risk, and the note doesn't show an assessment, a safety plan or an action; please check.",
        SeverityByStage.Always(Severity.Error))
    {
        Shown = "The note shows what was asked, agreed or done about a risk cue.",
        AppliesTo = AppliesTo.AnyButProcess,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> cues = null!;
        IEnumerable<Evidence> answers = null!;
        When().Match(() => note)
            .Query(() => cues, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskCue && note.Risk.GapKind == RiskGapKind.Cue).Collect())
            .Query(() => answers, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskAnswer && note.Risk.Cue == RiskCue.Addressed).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, cues))
            .Do(ctx => ctx.Show(Descriptor, answers));
    }
}
