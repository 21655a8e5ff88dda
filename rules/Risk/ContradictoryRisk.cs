using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>One statement on risk denies what another says, and neither tells of which time or form it is.</summary>
public sealed class ContradictoryRisk : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1605", "Contradictory risk", Category.Risk,
        "Two statements on risk in the note don't agree, and the note doesn't show which of them holds.",
        SeverityByStage.Always(Severity.Error))
    {
        AppliesTo = AppliesTo.AnyButProcess,
        Parents = ["IPT1602", "IPT1604", "IPT1606"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> contradicted = null!;
        When().Match(() => note)
            .Query(() => contradicted, q => q.Match<Evidence>(e => e.Topic == Topic.RiskContradiction).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, contradicted));
    }
}
