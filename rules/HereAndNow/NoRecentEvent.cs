using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>The note has nothing of the time since the last session.</summary>
public sealed class NoRecentEvent : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1104", "No recent event", Category.HereAndNow,
        "The note doesn't show what happened since the last session.",
        SeverityByStage.Parse("- - i i - i"))
    {
        Shown = "The note tells of the time since the last session.",
        Parents = ["IPT1101", "IPT1102"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.RecentEvent).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown));
    }
}
