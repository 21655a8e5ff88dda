using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>The note names no problem area of interpersonal psychotherapy as the present focus.</summary>
public sealed class ProblemAreaNotNamed : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1001", "Problem area not named", Category.Focus,
        "The note doesn't show which interpersonal problem area the session worked on.",
        SeverityByStage.Parse("- i W W h W"))
    {
        Shown = "The note names the problem area.",
    }
    .With("described", new MessageVariant(
        "The note describes work of a problem area but doesn't show the area's name.",
        SeverityByStage.Parse("p p h h p h"))
    {
        Enough = "The note describes work of a problem area, which is enough in this phase.",
    });

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> areas = null!;
        IEnumerable<Evidence> unnamed = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => areas, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.Verdict != ProblemAreaVerdict.Missing).Collect())
            .Query(() => unnamed, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.Verdict == ProblemAreaVerdict.Described).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, areas))
            .Do(ctx => ctx.Forbid(Descriptor, note, unnamed, "described"));
    }
}
