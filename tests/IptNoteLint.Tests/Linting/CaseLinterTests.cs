using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Linting;

/// <summary>What becomes of a course when a rule breaks off, and of one that isn't IPT.</summary>
public sealed class CaseLinterTests
{
    [Fact]
    public void RuleThatThrows_IsReportedWithoutWordsOfTheNote_AndTheOthersRun()
    {
        var results = Lint("Session 1 of 8. PHQ-9 12.", "Session 2 of 8. PHQ-9 11.");
        Assert.Equal(["IPT2091 s1.txt", "IPT9002 "], results.Select(r => $"{r.RuleId} {r.At}"));
        Assert.DoesNotContain("PHQ", results[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CourseOfAnotherTreatment_IsNotAsked() =>
        Assert.Empty(Lint("CBT session 1 of 8. Thought record on the row.", "CBT session 2 of 8. Thought record on the call."));

    [Theory]
    [InlineData(true, "Session 7 of 8. PHQ-9 12.", "Session 8 of 8. PHQ-9 11.")]
    [InlineData(true, "Session 7 of 8. PHQ-9 12.", "Good week. PHQ-9 11. Discussed the row.")]
    [InlineData(true, "Session 4 of 8. PHQ-9 12.", "Final session. PHQ-9 11.")]
    [InlineData(false, "Session 6 of 8. PHQ-9 12.", "Session 7 of 8. PHQ-9 11.")]
    [InlineData(false, "Session 6. PHQ-9 12.", "Session 7. PHQ-9 11.")]
    public void Course_IsClosedByItsLastSession(bool isClosed, params string[] notes) => Assert.Equal(isClosed, Course(notes).IsClosed);

    private static IReadOnlyList<CaseDiagnostic> Lint(params string[] notes) => [.. Course(notes).Results];

    private static CaseResult Course(params string[] notes)
    {
        var facts = notes.Select((n, i) => RuleLexicons.Extract(n, $"s{i}.txt")).ToList();
        var course = new Course("c");
        facts.ForEach(f => course.Add(f.Assessment, f.Threads));
        return new CaseLinter(new RuleSelection(HandMade.PackOf(typeof(LastNoteRule), typeof(BrokenCaseRule)), new LintOptions())).Lint(course, facts);
    }

    /// <summary>Reports at the last note.</summary>
    public sealed class LastNoteRule : CaseRule
    {
        public static readonly Descriptor Descriptor = new(
            "IPT2091", "Last note rule", Category.Case, "The course has a last note.", SeverityByStage.Always(Severity.Hint)) { CaseKind = "last" };

        public override void Define()
        {
            CourseSummary course = null!;
            When().Match(() => course);
            Then().Do(ctx => ctx.ReportAt(Descriptor, course.Last));
        }
    }

    /// <summary>Breaks off in its action.</summary>
    public sealed class BrokenCaseRule : CaseRule
    {
        public static readonly Descriptor Descriptor = new(
            "IPT2092", "Broken case rule", Category.Case, "The course breaks.", SeverityByStage.Always(Severity.Hint)) { CaseKind = "broken" };

        public override void Define()
        {
            NoteSummary note = null!;
            When().Match(() => note);
            Then().Do(ctx => ctx.ReportAt(Descriptor, Missing(note)));
        }

        private static NoteSummary Missing(NoteSummary note) => throw new InvalidOperationException(note.Path);
    }
}
