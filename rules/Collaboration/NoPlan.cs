using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Collaboration;

/// <summary>The note holds neither a step for the client nor the content of the next session.</summary>
public sealed class NoPlan : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1501", "No plan", Category.Collaboration,
        "The note doesn't show what happens until, or at, the next session.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note holds a plan.",
    }
    .With("lapse", new MessageVariant(
        "The note doesn't show what happens until, or at, the next session; a session shortly before does.",
        SeverityByStage.Always(Severity.Info)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> plans = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => plans, q => q.Match<Evidence>(
                e => e.Topic == Topic.BetweenSessionPlan && note.Documented!.BetweenSessionPlan).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, plans, course.IsLapse(SessionParts.BetweenSessionPlan) ? "lapse" : null));
    }
}
