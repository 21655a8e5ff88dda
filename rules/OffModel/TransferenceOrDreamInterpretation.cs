using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.OffModel;

/// <summary>Interpretation of the unconscious, of dreams or of the relationship with the therapist fills the session.</summary>
public sealed class TransferenceOrDreamInterpretation : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1802", "Transference or dream interpretation", Category.OffModel,
        "The note shows interpretation as main work, and doesn't show how it serves a relationship outside of the room.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note says that another approach is used on purpose.",
        AppliesTo = AppliesTo.IptCourse,
        IsPreview = true,
    }
    .With("beside", new MessageVariant(
        "The note shows some interpretation beside the work of this treatment, and doesn't show how it serves a relationship outside of the room.",
        SeverityByStage.Always(Severity.Hint)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> work = null!;
        IEnumerable<Evidence> beside = null!;
        IEnumerable<Evidence> reasons = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => work, q => q.Match<Evidence>(
                e => e.Topic == Topic.OtherModel && e.Value == "dynamic" && note.Drift.Prevails("dynamic")).Collect())
            .Query(() => beside, q => q.Match<Evidence>(
                e => e.Topic == Topic.OtherModel && e.Value == "dynamic" && note.Drift.StandsBeside("dynamic")).Collect())
            .Query(() => reasons, q => q.Match<Evidence>(
                e => e.Topic == Topic.Integration && note.Drift.Explains("dynamic")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, work))
            .Do(ctx => ctx.Forbid(Descriptor, note, beside, "beside"))
            .Do(ctx => ctx.Show(Descriptor, reasons));
    }
}
