using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Case;

/// <summary>Half of the sessions are over, the score has hardly fallen, and no note shows that the plan was looked at.</summary>
public sealed class ScoresFlatAtMidCourse : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT2011", "Scores flat at mid-course", Category.Case,
        "Half of the course is over, the score is about where it began, and no note shows a review of the plan.",
        SeverityByStage.Always(Severity.Info))
    {
        CaseKind = "scoresFlat",
        CourseNeeds = CourseNeeds.Planned,
        IsPreview = true,
        Options = [new RuleOption("percent", 18, 5, 50)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        ScoreCourse scores = null!;
        CourseSummary course = null!;
        When().Match(() => options)
            .Match(() => course, c => c.IsAtMidCourse)
            .Match(() => scores, s => s.HasRoomFor(options.Of(Descriptor, "percent")) && s.IsFlat(options.Of(Descriptor, "percent")))
            .Not<NoteSummary>(n => n.Reviews);
        Then().Do(ctx => ctx.ReportAt(Descriptor, scores.Last));
    }
}
