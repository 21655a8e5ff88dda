using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Collaboration;

/// <summary>The note says what was done, and not how the client took it.</summary>
public sealed class NoClientResponseOrView : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1503", "No client response or view", Category.Collaboration,
        "The note says what was done, and doesn't show how the client took it or sees it.",
        SeverityByStage.Parse("- - W W - h"))
    {
        Shown = "The note shows how the client took the work.",
        IsPreview = true,
    }
    .With("weak", new MessageVariant(
        "The note shows the client's response from outside only; it doesn't show how the client sees it.",
        SeverityByStage.Parse("- - h h - h")));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> clear = null!;
        IEnumerable<Evidence> weak = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => clear, q => q.Match<Evidence>(
                e => e.Topic == Topic.Response && (e.Value == "clear" || !note.Collaboration.HasWork)).Collect())
            .Query(() => weak, q => q.Match<Evidence>(e => e.Topic == Topic.Response && e.Value == "weak").Collect());
        Then().Do(ctx => Say(ctx, note, clear, weak.Any() ? "weak" : null));
    }

    // Where nothing is said to have been done, there is nothing to respond to.
    private static void Say(IContext ctx, Assessment note, IEnumerable<Evidence> clear, string? variant)
    {
        if (note.Collaboration.HasWork)
        {
            ctx.Expect(Descriptor, note, clear, variant);
        }
        else
        {
            ctx.Show(Descriptor, clear);
        }
    }
}
