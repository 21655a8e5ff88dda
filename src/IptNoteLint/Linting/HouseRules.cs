using IptNoteLint.Facts;
using IptNoteLint.House;

namespace IptNoteLint.Linting;

/// <summary>The note should show what a house rule expects. One rule for all of them: each is a fact.</summary>
public sealed class HouseExpectation : NoteRule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        Expectation rule = null!;
        IEnumerable<ConceptMention> met = null!;
        IEnumerable<ConceptMention> missed = null!;
        When().Match(() => note)
            .Match(() => rule, r => r.IsOfNote, r => !r.IsForbidden)
            .Query(() => met, q => q.Match<ConceptMention>(m => rule.IsMetBy(m)).Collect())
            .Query(() => missed, q => q.Match<ConceptMention>(m => rule.IsMissedBy(m)).Collect());
        Then().Do(ctx => ctx.Expect(rule, met, missed));
    }
}

/// <summary>The note should not show what a house rule forbids.</summary>
public sealed class HouseProhibition : NoteRule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        Expectation rule = null!;
        IEnumerable<Evidence> found = null!;
        When().Match(() => note)
            .Match(() => rule, r => r.IsOfNote, r => r.IsForbidden)
            .Query(() => found, q => q.Match<ConceptMention>(m => rule.IsMetBy(m)).Select(m => m.Evidence).Collect());
        Then().Do(ctx => ctx.Forbid(rule.Rule, note, found));
    }
}

/// <summary>A course should show what a house rule expects: by a session, or by its end.</summary>
public sealed class HouseCourseExpectation : CaseRule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Expectation rule = null!;
        CourseSummary course = null!;
        NoteSummary due = null!;
        When().Match(() => rule, r => !r.IsOfNote, r => !r.IsForbidden)
            .Match(() => course)
            .Match(() => due, n => rule.IsDue(n) || (course.IsClosed && n.Order == course.Last.Order))
            .Not<NoteSummary>(n => rule.IsDue(n) && n.Order < due.Order)
            .Not<CourseMention>(m => m.At.Order <= due.Order && rule.IsMetBy(m.Mention));
        Then().Do(ctx => ctx.ReportAt(rule.Rule, due));
    }
}

/// <summary>A course should not show what a house rule forbids; the first note that does is the place.</summary>
public sealed class HouseCourseProhibition : CaseRule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Expectation rule = null!;
        CourseMention first = null!;
        When().Match(() => rule, r => !r.IsOfNote, r => r.IsForbidden)
            .Match(() => first, m => rule.IsMetBy(m.Mention))
            .Not<CourseMention>(m => m.At.Order < first.At.Order && rule.IsMetBy(m.Mention));
        Then().Do(ctx => ctx.ReportAt(rule.Rule, first.At));
    }
}

/// <summary>A concept that a house rule asks about, in a note of a course. A fact of the case session.</summary>
/// <param name="At">The note.</param>
/// <param name="Mention">The mention.</param>
public sealed record CourseMention(NoteSummary At, ConceptMention Mention);
