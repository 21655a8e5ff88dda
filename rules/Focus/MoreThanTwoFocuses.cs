using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>A note names three problem areas or more as the present focus.</summary>
public sealed class MoreThanTwoFocuses : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1003", "More than two focuses", Category.Focus,
        "The note names more than two problem areas and doesn't show which of them leads.",
        SeverityByStage.Parse("- - W - - W"))
    {
        Shown = "The note names one focus, or two.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> many = null!;
        IEnumerable<Evidence> few = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => many, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.NamedCount > 2 && note.ProblemArea!.IsNamed(e.Value)).Collect())
            .Query(() => few, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.NamedCount <= 2 && note.ProblemArea!.IsNamed(e.Value)).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, many))
            .Do(ctx => ctx.Show(Descriptor, few));
    }
}
