using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.OffModel;

/// <summary>Techniques of CBT fill the session, and no reason is given.</summary>
public sealed class CbtWorkAsMainActivity : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1803", "CBT work as main activity", Category.OffModel,
        "The note shows techniques of CBT as main work, and doesn't show that another approach was chosen.",
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
                e => e.Topic == Topic.OtherModel && e.Value == "cbt" && note.Drift.Prevails("cbt")).Collect())
            .Query(() => reasons, q => q.Match<Evidence>(
                e => e.Topic == Topic.Integration && note.Drift.Explains("cbt")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, work))
            .Do(ctx => ctx.Show(Descriptor, reasons));
    }
}
