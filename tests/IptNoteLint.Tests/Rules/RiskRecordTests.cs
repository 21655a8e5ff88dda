using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

public sealed class RiskRecordTests
{
    private const string Bare = "Session 6 of 12. PHQ-9 17. Argued with her daughter on Friday and flat since.";

    [Theory]
    [InlineData("Session 5 of 12. PHQ-9 16. Role dispute. Denies SI.", Severity.Hint)]
    [InlineData("Session 5 of 12. PHQ-9 11. Role dispute. Denies SI.", Severity.Warning)]
    [InlineData("Session 5 of 12. PHQ-9 16. Suicidal thoughts most evenings; no plan, no intent. GP told.", Severity.Warning)]
    public void NoRiskStatement_WeighsMore_WhereTheSessionBeforeAsksForOne(string before, Severity expected)
    {
        var notes = new CaseloadLinter(RulePackUnderTest.Linter)
            .Lint([RulePackUnderTest.Source(before, "k/s05.txt"), RulePackUnderTest.Source(Bare, "k/s06.txt")], "case").Notes;
        Assert.Equal(expected, notes[1].Results.Single(r => r.RuleId == "IPT1601").Severity);
    }

    [Theory]
    [InlineData("Nobody at risk.")]
    [InlineData("Nothing to report with respect to safety.")]
    [InlineData("Safe; asked as always.")]
    [InlineData("Safety at close: steady, drove herself home.")]
    [InlineData("No thoughts of that sort since, none now, I checked.")]
    [InlineData("No thoughts of s/h.")]
    [InlineData("Risk - as before.")]
    public void AnyLineOnRisk_IsAStatement(string line) =>
        Assert.Equal(ResultKind.Pass, RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(Bare + "\n" + line)).Results.Single(r => r.RuleId == "IPT1601").Kind);

    [Theory]
    [InlineData("Client wishes not to wake. I asked about intent and preparation; there is neither.")]
    [InlineData("\"What's the point of me.\" Asked if he meant suicide: sometimes the thought, never a plan, and he wouldn't, because of his mother.")]
    [InlineData("There are no current risk concerns; she has previously described fleeting thoughts of self-harm which have not recurred.")]
    [InlineData("I asked about suicide. He has never thought of it. His rifles went to his son in the summer.")]
    [InlineData("Suicidal thoughts most evenings; asked about method and intent, thinks of tablets. Her sister holds the tablets. I will phone her on Thursday.")]
    public void AnsweredRisk_AsksForNoMore(string text) =>
        Assert.DoesNotContain(RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(text)).Findings, f => f.RuleId is "IPT1603" or "IPT1605");

    [Fact]
    public void Contradiction_WithoutAnAssessment_IsOneErrorAndNotTwo()
    {
        var result = RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(
            "Session 6. Reports suicidal thoughts most nights. Argued with her son. Low since.\nFocus: role dispute.\nMSE: Tired. Denies SI/HI."));
        Assert.Equal("IPT1602", Assert.Single(result.Findings, f => f.Severity == Severity.Error).RuleId);
        Assert.Equal(ResultKind.Open, result.Results.Single(r => r.RuleId == "IPT1605").Kind);
    }
}
