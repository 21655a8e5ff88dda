using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>The note reviews no symptom, mood or scale.</summary>
public sealed class NoSymptomReview : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1401", "No symptom review", Category.Symptoms,
        "The note doesn't show how mood and symptoms were at this session.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note reviews mood or symptoms.",
    }
    .With("lapse", new MessageVariant(
        "The note doesn't show how mood and symptoms were at this session; a session shortly before does.",
        SeverityByStage.Always(Severity.Info)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> reviews = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => reviews, q => q.Match<Evidence>(
                e => e.Topic == Topic.SymptomReview && note.Documented!.SymptomReview).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, reviews, course.IsLapse(SessionParts.SymptomReview) ? "lapse" : null));
    }
}
