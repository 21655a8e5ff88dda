using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>A communication analysis has no exchange that was looked at.</summary>
public sealed class AnalysisWithoutAnIncident : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1303", "Analysis without an incident", Category.Technique,
        "The note names a communication analysis and doesn't show which exchange it looked at.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note shows the exchange that was looked at.",
        Parents = ["IPT1302"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.ExchangeAnalysis && e.Value == "withoutIncident").Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.ExchangeAnalysis && e.Value == "incident").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
