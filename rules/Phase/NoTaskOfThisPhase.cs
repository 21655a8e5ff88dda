using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The note records nothing that belongs to the phase it stands in.</summary>
public sealed class NoTaskOfThisPhase : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1207", "No task of this phase", Category.Phase,
        "The note doesn't show a task or strategy of the phase it stands in.",
        SeverityByStage.Parse("h h h i - h"))
    {
        Shown = "The note shows a task of its phase.",
        Needs = Needs.Phase,
        Parents = ["IPT1203", "IPT1206"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CoursePosition course = null!;
        IEnumerable<Evidence> tasks = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => tasks, q => q.Match<Evidence>(
                e => e.Topic == Topic.PhaseTask && e.Value.StartsWith(course.Phase.ToString(), StringComparison.OrdinalIgnoreCase)).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, tasks));
    }
}
