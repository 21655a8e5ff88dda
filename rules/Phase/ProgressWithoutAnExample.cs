using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>Progress is claimed in general words, and nothing in the note shows it.</summary>
public sealed class ProgressWithoutAnExample : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1204", "Progress without an example", Category.Phase,
        "The note speaks of progress in general and doesn't show an example of it.",
        SeverityByStage.Parse("- - h h - h"))
    {
        Shown = "The note shows an example of the progress it speaks of.",
        Parents = ["IPT1203"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.ProgressClaim && e.Value == "bare").Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.ProgressClaim && e.Value == "shown").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
