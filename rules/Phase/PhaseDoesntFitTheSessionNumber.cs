using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The phase stated, or shown by its tasks, lies outside of the session numbers it usually has.</summary>
public sealed class PhaseDoesntFitTheSessionNumber : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1202", "Phase doesn't fit the session number", Category.Phase,
        "The phase in the note doesn't fit the session's number in a course of this length.",
        SeverityByStage.Always(Severity.Info))
    {
        Shown = "Phase and session number fit each other.",
        Needs = Needs.Session | Needs.Planned,
    }
    .With("far", new MessageVariant(
        "The phase in the note is far from the session's number in a course of this length.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CoursePosition course = null!;
        IEnumerable<Evidence> unfit = null!;
        IEnumerable<Evidence> fit = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => unfit, q => q.Match<Evidence>(e => e.Topic == Topic.Position && course.IsOutsidePhase).Collect())
            .Query(() => fit, q => q.Match<Evidence>(e => e.Topic == Topic.Position && !course.IsOutsidePhase).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, unfit, course.IsFarOutsidePhase ? "far" : null))
            .Do(ctx => ctx.Show(Descriptor, fit));
    }
}
