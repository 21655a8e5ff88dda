using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

public sealed class DriftInCourseTests
{
    private const string Cbt = "Session 6 of 12. CBT. Thought record reviewed, two cognitive distortions found; balanced thought written down.";

    private static readonly NoteLinter Linter = RulePackUnderTest.LinterFor("IPT1803");

    [Fact]
    public void SessionOfAnotherTreatment_InACourseOfIpt_IsDrift() =>
        Assert.Equal(ResultKind.Fail, InCourse("Session 5 of 12, IPT. Role dispute with her husband; went through Tuesday's row line by line."));

    [Fact]
    public void SessionOfAnotherTreatment_InItsOwnCourse_IsNone() =>
        Assert.Equal(ResultKind.NotApplicable, InCourse("Session 5 of 12. CBT for panic. Fear hierarchy drawn."));

    [Fact]
    public void SessionOfAnotherTreatment_ByItself_IsNone() => Assert.Equal(ResultKind.NotApplicable, KindOf(Linter.Lint(RulePackUnderTest.Source(Cbt))));

    [Fact]
    public void FamiliesOfIpt_SayNothingOfIt()
    {
        var result = Lint("Session 5 of 12, IPT. Role dispute with her husband; went through Tuesday's row line by line.");
        Assert.All(result.Results.Where(r => r.RuleId is "IPT1001" or "IPT1301" or "IPT1501"), r => Assert.Equal(ResultKind.NotApplicable, r.Kind));
    }

    private static ResultKind InCourse(string before) => KindOf(Lint(before));

    private static NoteResult Lint(string before) =>
        new CaseloadLinter(Linter).Lint([RulePackUnderTest.Source(before, "k/s05.txt"), RulePackUnderTest.Source(Cbt, "k/s06.txt")], "case").Notes[1];

    private static ResultKind KindOf(NoteResult note) => note.Results.Single(r => r.RuleId == "IPT1803").Kind;
}
