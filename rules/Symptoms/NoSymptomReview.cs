using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>The note reviews no symptom, mood or scale.</summary>
public sealed class NoSymptomReview : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1401", "No symptom review", Category.Symptoms,
        "The note doesn't show how mood and symptoms were at this session.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note reviews mood or symptoms.",
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> reviews = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => reviews, q => q.Match<Evidence>(
                e => e.Topic == Topic.SymptomReview && note.Documented!.SymptomReview).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, reviews));
    }
}
