using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Linting;

public sealed class CaseloadLinterTests
{
    [Theory]
    [InlineData("k1", 12, ProblemArea.RoleTransition)]
    [InlineData("k2", 8, ProblemArea.RoleDispute)]
    [InlineData("k3", 16, ProblemArea.Grief)]
    [InlineData("k4", 12, null)]
    public void CorpusCase_IsGroupedAndOrdered(string name, int planned, ProblemArea? area)
    {
        var notes = CorpusNotes.Case(name);
        var caseload = Lint([.. notes.Reverse()]);
        var course = Assert.Single(caseload.Cases);
        Assert.Equal(name, course.Case);
        Assert.Equal(notes.Select(n => n.Path), course.Notes);
        Assert.All(caseload.Notes, n => Assert.Equal(name, n.Case));
        Assert.Equal((planned, area), (course.Planned, course.AgreedArea));
    }

    [Fact]
    public void FolderOfManyClients_IsNoCase()
    {
        var caseload = Lint(CorpusNotes.Single);
        Assert.Empty(caseload.Cases);
        Assert.All(caseload.Notes, n => Assert.Null(n.Case));
    }

    [Fact]
    public void OneNote_IsNoCase() => Assert.Empty(Lint([CorpusNotes.Case("k1")[0]]).Cases);

    [Fact]
    public void Results_ComeInTheOrderGiven_WhateverThreadsDo()
    {
        var notes = CorpusNotes.Case("k1").Concat(CorpusNotes.Single.Take(12)).Concat(CorpusNotes.Case("k2")).ToList();
        var first = Lint(notes);
        var second = Lint(notes);
        Assert.Equal(notes.Select(n => n.Path), first.Notes.Select(n => n.Path));
        Assert.Equal(Describe(first), Describe(second));
    }

    [Fact]
    public void LaterNote_KnowsWhatEarlierOnesSay()
    {
        var caseload = Lint(
        [
            Note("c/1.txt", "Session 1 of 12\nReviewed history. Focus: role dispute with her husband."),
            Note("c/2.txt", "Session 2 of 12\nInventory continued."),
            Note("c/3.txt", "They argued again on Tuesday and she has been low since."),
        ]);
        Assert.Equal((12, ProblemArea.RoleDispute), (caseload.Cases[0].Planned, caseload.Cases[0].AgreedArea));
        var position = caseload.Notes[2].Results.Single(r => r.RuleId == "IPT1201");
        Assert.Equal((ResultKind.Fail, Severity.Info), (position.Kind, position.Severity));
    }

    [Fact]
    public void NoteOfACase_IsReportedAsWhenAlone_WhereTheCaseAddsNothing()
    {
        var alone = RulePackUnderTest.Linter.Lint(Note("c/1.txt", "Session 1 of 12\nReviewed history."));
        var inCase = Lint([Note("c/1.txt", "Session 1 of 12\nReviewed history."), Note("c/2.txt", "Session 2 of 12\nInventory.")]).Notes[0];
        Assert.Equal(alone.Results.Select(r => (r.RuleId, r.Kind, r.Fingerprint)), inCase.Results.Select(r => (r.RuleId, r.Kind, r.Fingerprint)));
    }

    [Fact]
    public void Cancelling_EndsTheWork()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => new CaseloadLinter(RulePackUnderTest.Linter).Lint(CorpusNotes.Single, "notes", null, source.Token));
    }

    private static Caseload Lint(IReadOnlyList<SourceText> sources) => new CaseloadLinter(RulePackUnderTest.Linter).Lint(sources, "notes");

    private static SourceText Note(string path, string text) => RulePackUnderTest.Source(text, path);

    private static string Describe(Caseload caseload) => string.Join('\n', caseload.Notes.SelectMany(n => n.Results.Select(
        r => $"{n.Path} {n.Case} {r.RuleId} {r.Kind} {r.Severity} {r.Span} {r.Message} {r.Fingerprint} {string.Join(';', r.Evidence)}")));
}
