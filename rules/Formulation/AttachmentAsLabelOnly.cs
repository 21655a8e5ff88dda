using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Formulation;

/// <summary>A style of attachment is named, and nothing tells how it shows.</summary>
public sealed class AttachmentAsLabelOnly : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1902", "Attachment as label only", Category.Formulation,
        "The note names a style of attachment and doesn't show how it shows between people.",
        SeverityByStage.Always(Severity.Hint))
    {
        Shown = "The note tells how the style of attachment shows.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> labels = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => labels, q => q.Match<Evidence>(e => e.Topic == Topic.Attachment && e.Value == "label").Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Attachment && e.Value == "shown").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, shown.Any() ? shown.Take(0) : labels))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
