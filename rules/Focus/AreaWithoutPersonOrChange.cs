using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>A note names an area and says neither whom nor which change it is about.</summary>
public sealed class AreaWithoutPersonOrChange : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1004", "Area without person or change", Category.Focus,
        "The note names the problem area and doesn't show which relationship or change it is about.",
        SeverityByStage.Parse("- - W W - W"))
    {
        Shown = "The note shows whom or which change the area is about.",
        Parents = ["IPT1001"],
        IsPreview = true,
    }
    .With("inCase", new MessageVariant(
        "The note names the problem area and doesn't show which relationship or change it is about; only the notes before it may tell.",
        SeverityByStage.Parse("- - h h - h")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> bare = null!;
        IEnumerable<Evidence> anchors = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => bare, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.IsNamed(e.Value) && e.Value != "interpersonalDeficits"
                    && !note.Details!.Has(Topic.AreaAnchor, e.Value)).Collect())
            .Query(() => anchors, q => q.Match<Evidence>(e => e.Topic == Topic.AreaAnchor).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, bare, course.AgreedArea == null ? null : "inCase"))
            .Do(ctx => ctx.Show(Descriptor, anchors));
    }
}
