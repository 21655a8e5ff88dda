using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>A technique is named, and nothing says on what it was used or how it was taken.</summary>
public sealed class TechniqueNamedOnly : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1302", "Technique named only", Category.Technique,
        "The note names a technique and doesn't show what it was used on, or what the client made of it.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note shows what a technique was used on, or how it was taken.",
        Parents = ["IPT1301", "IPT1304"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.TechniqueUse && e.Value == "namedOnly").Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.TechniqueUse && e.Value == "told").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
