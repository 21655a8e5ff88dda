using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Says of every rule about courses what became of it, so that a course without findings is told from one that was not asked.</summary>
internal static class CourseOutcomes
{
    private const string Asked = "Asked of the whole course, which gives no reason to look again.";

    /// <summary>The outcome of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="course">The course.</param>
    /// <param name="facts">The facts of its session.</param>
    /// <param name="findings">What was found.</param>
    public static CaseOutcome Of(Descriptor rule, Course course, IReadOnlyCollection<object> facts, IEnumerable<CaseDiagnostic> findings)
    {
        if (findings.FirstOrDefault(f => f.RuleId == rule.Id) is { } finding)
        {
            return new CaseOutcome(rule.Id, ResultKind.Fail, finding.Message);
        }

        if (course.IsOther)
        {
            return new CaseOutcome(rule.Id, ResultKind.NotApplicable, "This rule is for interpersonal psychotherapy, and this is a course of another treatment.");
        }

        return facts.OfType<CourseSummary>().FirstOrDefault() is not { } summary
            ? new CaseOutcome(rule.Id, ResultKind.NotApplicable, "This rule is for courses of which a session is noted.")
            : Missing(rule, course, summary, [.. facts.OfType<NoteSummary>()]) is { } missing
                ? new CaseOutcome(rule.Id, ResultKind.Open, missing)
                : new CaseOutcome(rule.Id, ResultKind.Pass, Asked);
    }

    // What the course has to hold first; null if it does.
    private static string? Missing(Descriptor rule, Course course, CourseSummary summary, List<NoteSummary> sessions) => rule.CourseNeeds switch
    {
        _ when rule.AskedBy is { } by && !summary.IsClosed && sessions.TrueForAll(s => (s.Session ?? s.Order) < by) => FormattableString.Invariant($"Left open until session {by}."),
        CourseNeeds.TwoSessions when sessions.Count < 2 => "Left open until two sessions are noted.",
        CourseNeeds.ThreeSessions when sessions.Count < 3 => "Left open until three sessions are noted.",
        CourseNeeds.FourSessions when sessions.Count < 4 => "Left open until four sessions are noted.",
        CourseNeeds.PastInitial when !summary.IsPastInitial => "Left open until the initial phase is over.",
        CourseNeeds.Closed when !summary.IsClosed => "Left open until the last session of the course.",
        CourseNeeds.AgreedArea when summary.AgreedArea is null => "Left open, as no note shows which problem area was agreed on.",
        CourseNeeds.Planned when course.FirstPlanned is null => "Left open, as the planned number of sessions isn't known.",
        CourseNeeds.Numbers when sessions.Count(s => s.Session is not null) < 2 => "Left open, as fewer than two notes show the session's number.",
        CourseNeeds.Dates when sessions.Count(s => s.Date is not null) < 2 => "Left open, as fewer than two notes show their date.",
        CourseNeeds.Phases when sessions.Count(s => s.StatesPhase) < 2 => "Left open, as fewer than two notes name their phase.",
        _ => null,
    };
}
