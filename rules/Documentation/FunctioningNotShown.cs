using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>Nothing is said of how daily life goes.</summary>
public sealed class FunctioningNotShown : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1705", "Functioning not shown", Category.Documentation,
        "The note doesn't show how daily life is affected, at work, at home or in the care of oneself and others.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note shows how daily life goes.",
        Packs = ["us"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> functioning = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => functioning, q => q.Match<Evidence>(e => e.Topic == Topic.Functioning).Collect());
        Then().Do(ctx => Say(ctx, note, functioning));
    }

    // A last note has no need to show why sessions go on.
    private static void Say(IContext ctx, Assessment note, IEnumerable<Evidence> functioning)
    {
        if (note.Phase!.IsFinal)
        {
            ctx.Show(Descriptor, functioning);
        }
        else
        {
            ctx.Expect(Descriptor, note, functioning);
        }
    }
}
