using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Collaboration;

/// <summary>The initial phase is over and its notes show too little of what was agreed.</summary>
public sealed class ContractNotShown : CaseRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1504", "Contract not shown", Category.Collaboration,
        "The initial phase is over, and the notes don't show {parts} parts of the agreement: focus, number of sessions, how often, goals, or who does what.",
        SeverityByStage.Always(Severity.Warning))
    {
        CaseKind = "contractNotShown",
        CourseNeeds = CourseNeeds.PastInitial,
        IsPreview = true,
        Options = [new RuleOption("parts", 3, 1, 6)],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        RuleOptions options = null!;
        CourseSummary course = null!;
        When().Match(() => options)
            .Match(() => course, c => c.IsPastInitial && c.ContractParts < options.Of(Descriptor, "parts"))
            .Not<NoteSummary>(n => n.HasContractElsewhere);
        Then().Do(ctx => ctx.ReportAt(Descriptor, course.EndOfInitial!));
    }
}
