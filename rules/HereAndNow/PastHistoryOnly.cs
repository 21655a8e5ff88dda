using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>All interpersonal content of the note is of the past.</summary>
public sealed class PastHistoryOnly : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1102", "Past history only", Category.HereAndNow,
        "The note tells of past relationships only and doesn't show the present ones.",
        SeverityByStage.Parse("- h W W i W"))
    {
        Shown = "Beside the past the note shows current relationships.",
    }
    .With("strategy", new MessageVariant(
        "The note shows the past as work on the agreed area; it doesn't show yet what that means in present relationships.",
        SeverityByStage.Parse("- h i i i i")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> past = null!;
        IEnumerable<Evidence> strategies = null!;
        IEnumerable<Evidence> beside = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => past, q => q.Match<Evidence>(
                e => e.Topic == Topic.Relationship && e.Value == "past"
                    && note.RelationshipFocus!.Verdict == RelationshipVerdict.PastOnly).Collect())
            .Query(() => strategies, q => q.Match<Evidence>(
                e => e.Topic == Topic.Intervention && course.PreviousRelationshipFocus != RelationshipVerdict.PastOnly
                    && PastWork.IsStrategy(e, note, course)).Collect())
            .Query(() => beside, q => q.Match<Evidence>(
                e => e.Topic == Topic.Relationship && e.Value == "current"
                    && note.RelationshipFocus!.Verdict == RelationshipVerdict.Mixed).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, past, strategies.Any() ? "strategy" : null))
            .Do(ctx => ctx.Show(Descriptor, beside));
    }
}
