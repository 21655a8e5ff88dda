using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The note says neither which session nor which phase it is.</summary>
public sealed class PositionNotStated : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1201", "Position not stated", Category.Phase,
        "The note doesn't show which session or phase of treatment this is.",
        SeverityByStage.Parse("i i W W i W"))
    {
        Shown = "The note says where in treatment it stands.",
    }
    .With("inCase", new MessageVariant(
        "The note doesn't show which session or phase this is; only the notes before it tell.",
        SeverityByStage.Always(Severity.Info)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> positions = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => positions, q => q.Match<Evidence>(
                e => e.Topic == Topic.Position && note.Phase!.HasPosition).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, positions, course.Session == null ? null : "inCase"));
    }
}
