using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.OffModel;

/// <summary>Words of other approaches fill the session, or treatment is said to have no end.</summary>
public sealed class OtherModelVocabulary : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1805", "Other-model vocabulary", Category.OffModel,
        "The note shows techniques of another approach as main work, and doesn't show why.",
        SeverityByStage.Always(Severity.Hint))
    {
        Shown = "The note says that another approach is used on purpose.",
        AppliesTo = AppliesTo.IptCourse,
        IsPreview = true,
    }
    .With("openEnd", new MessageVariant(
        "The note tells of treatment without an end, and doesn't show a number of sessions or a date.",
        SeverityByStage.Parse("h h h h - h")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> work = null!;
        IEnumerable<Evidence> openEnds = null!;
        IEnumerable<Evidence> reasons = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => work, q => q.Match<Evidence>(
                e => e.Topic == Topic.OtherModel && e.Value == "other" && note.Drift.Prevails("other")).Collect())
            .Query(() => openEnds, q => q.Match<Evidence>(
                e => e.Topic == Topic.OpenEnd && note.Phase!.Planned == null).Collect())
            .Query(() => reasons, q => q.Match<Evidence>(
                e => e.Topic == Topic.Integration && note.Drift.Explains("other")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, work))
            .Do(ctx => ctx.Forbid(Descriptor, note, openEnds, "openEnd"))
            .Do(ctx => ctx.Show(Descriptor, reasons));
    }
}
