using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>No signature is seen, or it came late without saying so.</summary>
public sealed class UnsignedOrLate : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1704", "Unsigned or late", Category.Documentation,
        "The note doesn't show a signature or a credential.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note shows who signed it.",
        AppliesTo = AppliesTo.AnyButProcess,
        Packs = ["us", "uk"],
    }
    .With("late", new MessageVariant(
        "The note was signed more than 72 hours after the session and doesn't show that it is a late entry.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> signatures = null!;
        IEnumerable<Evidence> late = null!;
        IEnumerable<Evidence> explained = null!;
        When().Match(() => note)
            .Query(() => signatures, q => q.Match<Evidence>(e => e.Topic == Topic.Signature && e.Value == "signature").Collect())
            .Query(() => late, q => q.Match<Evidence>(e => e.Topic == Topic.Signature && e.Value == "late").Collect())
            .Query(() => explained, q => q.Match<Evidence>(e => e.Topic == Topic.Signature && e.Value == "lateEntry").Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, signatures))
            .Do(ctx => ctx.Forbid(Descriptor, note, explained.Any() ? late.Take(0) : late, "late"));
    }
}
