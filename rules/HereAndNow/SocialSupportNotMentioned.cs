using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>The note says nothing of who supports the client, or could.</summary>
public sealed class SocialSupportNotMentioned : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1105", "Social support not mentioned", Category.HereAndNow,
        "The note doesn't show who supports the client, or could.",
        SeverityByStage.Parse("- - h h - h"))
    {
        Shown = "The note speaks of support.",
        Parents = ["IPT1101", "IPT1102"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Support).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown));
    }
}
