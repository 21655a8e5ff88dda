using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>Grief is the focus, and the note has neither memories nor feelings nor new ties.</summary>
public sealed class NoGriefWork : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1007", "No grief work", Category.Focus,
        "The note names grief as the focus and doesn't show memories, feelings or new ties.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "The note shows work of mourning.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> focus = null!;
        IEnumerable<Evidence> work = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => focus, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && e.Value == "grief" && note.ProblemArea!.IsNamed(e.Value)
                    && !note.Details!.Has(Topic.GriefWork) && !note.Details!.Has(Topic.Affect)).Collect())
            .Query(() => work, q => q.Match<Evidence>(
                e => e.Topic == Topic.GriefWork && note.ProblemArea!.IsNamed("grief")).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, focus))
            .Do(ctx => ctx.Show(Descriptor, work));
    }
}
