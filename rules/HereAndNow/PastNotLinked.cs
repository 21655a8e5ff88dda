using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>A past is told beside the present, and nothing joins the two.</summary>
public sealed class PastNotLinked : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1103", "Past not linked", Category.HereAndNow,
        "The note tells of the past and doesn't show what it means for a relationship today.",
        SeverityByStage.Parse("- - h h - h"))
    {
        Shown = "The note ties the past to a relationship today.",
        Parents = ["IPT1102"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> unlinked = null!;
        IEnumerable<Evidence> links = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => unlinked, q => q.Match<Evidence>(
                e => e.Topic == Topic.Relationship && e.Value == "past" && !note.RelationshipFocus!.PastIsLinked
                    && note.RelationshipFocus!.Verdict == RelationshipVerdict.Mixed).Collect())
            .Query(() => links, q => q.Match<Evidence>(e => e.Topic == Topic.Linkage).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, unlinked))
            .Do(ctx => ctx.Show(Descriptor, links));
    }
}
