using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Phase;

/// <summary>The course is over, or as near its end as the profile wants it named, and no session's note speaks of its ending, of gains or of what to do if symptoms return.</summary>
public sealed class EndingNotNamed : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1205", "Ending not named", Category.Phase,
        "The course has come to its end, and no note shows that the ending was spoken of.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "terminationNotDiscussed",
        CourseNeeds = CourseNeeds.Closed,
    }
    .With("due", new MessageVariant(
        "The course is close to its end, and no note shows yet that the ending was spoken of.", SeverityByStage.Always(Severity.Info)));

    /// <inheritdoc/>
    public override void Define()
    {
        CourseSummary course = null!;
        When().Match(() => course, c => c.IsClosed || c.IsEndingDue)
            .Not<NoteSummary>(n => n.NamesEnding);
        Then().Do(ctx => ctx.ReportAt(Descriptor, course.Last, course.IsClosed ? null : "due"));
    }
}
