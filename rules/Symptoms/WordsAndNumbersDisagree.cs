using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Symptoms;

/// <summary>The note says better while a score rose, or worse while it fell.</summary>
public sealed class WordsAndNumbersDisagree : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1405", "Words and numbers disagree", Category.Symptoms,
        "The note says one thing of the symptoms and a score shows another, and it doesn't show why.",
        SeverityByStage.Always(Severity.Info))
    {
        Shown = "The words and the scores of the note go together.",
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        CaseContext course = null!;
        IEnumerable<Evidence> against = null!;
        IEnumerable<Evidence> together = null!;
        When().Match(() => note, n => n.IsSession)
            .Match(() => course)
            .Query(() => against, q => q.Match<Evidence>(
                e => e.Topic == Topic.Trend && ScoreChange.Contradicts(e, note, course)).Collect())
            .Query(() => together, q => q.Match<Evidence>(
                e => e.Topic == Topic.Trend && ScoreChange.Agrees(e, note, course)).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, against))
            .Do(ctx => ctx.Show(Descriptor, together));
    }
}
