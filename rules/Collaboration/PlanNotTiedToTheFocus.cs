using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Collaboration;

/// <summary>The plan holds nobody and nothing that treatment works on.</summary>
public sealed class PlanNotTiedToTheFocus : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1502", "Plan not tied to the focus", Category.Collaboration,
        "The note has a plan, and doesn't show how it has to do with the people or the problem area of the treatment.",
        SeverityByStage.Parse("- - h h - -"))
    {
        Shown = "The plan has to do with people or with the focus.",
        Parents = ["IPT1001", "IPT1501"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> plans = null!;
        IEnumerable<Evidence> ties = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => plans, q => q.Match<Evidence>(e => e.Topic == Topic.BetweenSessionPlan).Collect())
            .Query(() => ties, q => q.Match<Evidence>(e => e.Topic == Topic.PlanTie).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, ties.Any() ? ties.Take(0) : plans))
            .Do(ctx => ctx.Show(Descriptor, ties));
    }
}
