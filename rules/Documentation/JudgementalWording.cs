using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>A word judges the client where a description would say more.</summary>
public sealed class JudgementalWording : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1709", "Judgemental wording", Category.Documentation,
        "A word in the note judges rather than describes; what happened would say more to the next reader.",
        SeverityByStage.Always(Severity.Hint))
    {
        AppliesTo = AppliesTo.AnyButProcess,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> judgements = null!;
        When().Match(() => note)
            .Query(() => judgements, q => q.Match<Evidence>(e => e.Topic == Topic.Judgement).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, judgements));
    }
}
