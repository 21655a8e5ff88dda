using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The last note of a course holds fewer than three of the tasks of an ending.</summary>
public sealed class FinalSessionTasksThin : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1206", "Final-session tasks thin", Category.Phase,
        "This is the last session, and the note doesn't show {tasks} of the usual tasks of an ending.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note shows the tasks of an ending.",
        AppliesTo = AppliesTo.FinalSession,
        Options = [new RuleOption("tasks", 3, 1, 5)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        RuleOptions options = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> tasks = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => options)
            .Match(() => course)
            .Query(() => tasks, q => q.Match<Evidence>(e => e.Topic == Topic.PhaseTask && IsTaskOfAnEnding(e.Value)).Collect());
        Then().Do(ctx => ctx.ExpectKinds(Descriptor, note, tasks, options.Of(Descriptor, "tasks") - DoneBefore(course, tasks)));
    }

    // The tasks of an ending are spread over its sessions: what earlier notes record need not be told again.
    private static int DoneBefore(CaseContext course, IEnumerable<Evidence> now) =>
        course.EndingTasks.Where(IsTaskOfAnEnding).Except(now.Select(e => e.Value), StringComparer.Ordinal).Count();

    // To have named the end ahead, or to say goodbye, belongs to the phase but is none of the five.
    private static bool IsTaskOfAnEnding(string task) => task is "termination.gains" or "termination.endingFeelings"
        or "termination.warningSigns" or "termination.relapsePlan" or "termination.maintenancePlan";
}
