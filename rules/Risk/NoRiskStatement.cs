using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Risk;

/// <summary>Nothing at all is said of risk.</summary>
public sealed class NoRiskStatement : NoteRule
{
    /// <summary>So many points more on a scale of depression are more than chance (PHQ-9 and its kin).</summary>
    private const double MarkedRise = 5;

    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1601", "No risk statement", Category.Risk,
        "The note doesn't show a statement on risk.",
        SeverityByStage.Always(Severity.Hint))
    {
        Shown = "The note holds a statement on risk.",
        AppliesTo = AppliesTo.Session,
    }
    .With("expected", new MessageVariant(
        "The note doesn't show a statement on risk, where one is usual: at the first session, after a risk was told, or when a score has risen.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CoursePosition position = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> statements = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => position)
            .Match(() => course)
            .Query(() => statements, q => q.Match<Evidence>(
                e => e.Topic == Topic.RiskStatement || e.Topic == Topic.RiskCue || e.Topic == Topic.RiskAnswer).Collect());
        Then().Do(ctx => ctx.Expect(
            Descriptor, note, statements,
            position.Session == 1 || course.RiskToldBefore || course.HasRisen(note, MarkedRise) ? "expected" : null));
    }
}
