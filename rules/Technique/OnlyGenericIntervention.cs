using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>All that is said of the work are words that any therapy could have written, or bare names that many therapies share.</summary>
public sealed class OnlyGenericIntervention : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1304", "Only generic intervention", Category.Technique,
        "The note describes the work in general words only and doesn't show what was done.",
        SeverityByStage.Parse("- - W W - W"))
    {
        Shown = "Beside general words the note shows what was done.",
        Parents = ["IPT1301"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.GenericWork && e.Value == "only").Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.GenericWork && e.Value == "beside").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
