using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Technique;

/// <summary>The tasks until the next session involve nobody.</summary>
public sealed class TaskWithoutPeople : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1306", "Task without people", Category.Technique,
        "The note plans a task and doesn't show anybody it involves.",
        SeverityByStage.Parse("- - h - - h"))
    {
        Shown = "A task until the next session involves somebody.",
        Parents = ["IPT1501"],
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.Task && e.Value == "alone" && !note.Details!.Has(Topic.Task, "withPeople")).Collect())
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Task && e.Value == "withPeople").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found))
            .Do(ctx => ctx.Show(Descriptor, shown));
    }
}
