using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Focus;

/// <summary>A problem area stands in the header, goal or plan line, and the body shows no work on it.</summary>
public sealed class AreaOnlyInHeader : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1002", "Area only in header", Category.Focus,
        "The note names the problem area in its header, but its body doesn't show work on it.",
        SeverityByStage.Parse("- - i h - -"))
    {
        Parents = ["IPT1001"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> headed = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => headed, q => q.Match<Evidence>(
                e => e.Topic == Topic.ProblemArea && note.ProblemArea!.InHeaderOnly).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, headed));
    }
}
