using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>A symptom scale has a score outside of its range, two scores of one day, or none.</summary>
public sealed class ScaleScoreMissingOrWrong : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1404", "Scale score missing or wrong", Category.Symptoms,
        "The note shows a score that lies outside of the scale's range.",
        SeverityByStage.Always(Severity.Error))
    {
        Shown = "The note shows the score of each scale it names.",
    }
    .With("conflicting", new MessageVariant(
        "The note shows two different scores of one scale and doesn't show which is of today.",
        SeverityByStage.Always(Severity.Warning)))
    .With("missing", new MessageVariant(
        "The note names a symptom scale and doesn't show its score.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> impossible = null!;
        IEnumerable<Evidence> conflicting = null!;
        IEnumerable<Evidence> missing = null!;
        IEnumerable<Evidence> scored = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => impossible, q => q.Match<Evidence>(e => e.Topic == Topic.ScaleUse && e.Value == "impossible").Collect())
            .Query(() => conflicting, q => q.Match<Evidence>(e => e.Topic == Topic.ScaleUse && e.Value == "conflicting").Collect())
            .Query(() => missing, q => q.Match<Evidence>(e => e.Topic == Topic.ScaleUse && e.Value == "missing").Collect())
            .Query(() => scored, q => q.Match<Evidence>(e => e.Topic == Topic.ScaleUse && e.Value == "scored").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, impossible))
            .Do(ctx => ctx.Forbid(Descriptor, note, conflicting, "conflicting"))
            .Do(ctx => ctx.Forbid(Descriptor, note, missing, "missing"))
            .Do(ctx => ctx.Show(Descriptor, scored));
    }
}
