using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

public sealed class EvidenceLimitTests
{
    private const int Over = 7;

    private static readonly string Repeated = "Session 5 of 12. Focus: role dispute with her sister.\n" + string.Concat(Enumerable.Repeat("role dispute.\n", EvidenceLimit.Most + Over - 1));

    [Fact]
    public void EvidenceThatSaysTheSame_IsKeptSoOften_AndTheRestCounted()
    {
        var result = RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(Repeated));
        var areas = result.Assessment!.ProblemArea!;

        Assert.Equal(EvidenceLimit.Most, areas.Evidence.Count(e => e is { Topic: Topic.ProblemArea, Value: "roleDispute" }));
        Assert.True(result.EvidenceLeftOut >= Over);
        Assert.Equal(EvidenceLimit.Most, result.Results.Single(r => r.RuleId == "IPT1001").Evidence.Length);
        Assert.Equal("Session 5 of 12. Focus: ".Length, areas.Evidence[0].Span.Start);
    }

    [Fact]
    public void WhatWasLeftOut_IsSaidInTheReports()
    {
        var result = RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(Repeated));
        var rules = RulePackUnderTest.Linter.Report([result], []).Rules;

        Assert.Contains($"\"evidenceLeftOut\": {result.EvidenceLeftOut}", JsonReport.Write(result, result.Tool!), StringComparison.Ordinal);
        Assert.Contains($"{result.EvidenceLeftOut} more places of the same kind are not marked", HtmlNoteReport.Write(result, result.Tool!, rules), StringComparison.Ordinal);
    }

    [Fact]
    public void NotesOfTheCorpus_LoseNothing() => Assert.All(CorpusNotes.Linted, n => Assert.Equal(0, n.EvidenceLeftOut));

    [Fact]
    public void Page_OfVeryManyLines_EndsWithTheirCount()
    {
        var result = RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source("Session 5 of 12." + new string('\n', HtmlLines.Most + 1000) + "role dispute"));
        var page = HtmlNoteReport.Write(result, result.Tool!, RulePackUnderTest.Linter.Report([result], []).Rules);

        Assert.Contains("The note has 1,001 more lines.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("#at-", page.Replace("#at-0", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
