using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.OffModel;

/// <summary>Exposure or the processing of a trauma fills the session, and no reason is given.</summary>
public sealed class TraumaProcessingOrExposure : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1804", "Trauma processing or exposure", Category.OffModel,
        "The note shows exposure or trauma processing as main work, and doesn't show that another approach was chosen.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note says that another approach is used on purpose.",
        AppliesTo = AppliesTo.IptCourse,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> work = null!;
        IEnumerable<Evidence> reasons = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => work, q => q.Match<Evidence>(
                e => e.Topic == Topic.OtherModel && e.Value == "trauma" && note.Drift.Prevails("trauma")).Collect())
            .Query(() => reasons, q => q.Match<Evidence>(
                e => e.Topic == Topic.Integration && note.Drift.Explains("trauma")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, work))
            .Do(ctx => ctx.Show(Descriptor, reasons));
    }
}
