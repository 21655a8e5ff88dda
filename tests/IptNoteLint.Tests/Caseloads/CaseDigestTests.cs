using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Tests.Reports;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Caseloads;

public sealed class CaseDigestTests
{
    [Fact]
    public void Sessions_WithoutANumberCountOn_AndWhatIsNoSessionHasNone()
    {
        NoteResult[] notes = [Session("1", 1), Session("2", null), new SampleNote("3", "x").Build(SampleNote.NoSession(NoteKind.NoShow)), Session("4", 5), Session("5", null)];
        Assert.Equal([1, 2, null, 5, 6], Digest(notes).Notes.Select(n => n.Number));
    }

    [Fact]
    public void MainScale_IsTheOneWithMostScores_TheFirstByNameAmongEquals()
    {
        Assert.Equal("GAD-7", Digest(Session("1", 1, ("PHQ-9", 9), ("GAD-7", 5)), Session("2", 2, ("PHQ-9", null), ("GAD-7", 4))).MainScale);
        Assert.Equal("GAD-7", Digest(Session("1", 1, ("PHQ-9", 9), ("GAD-7", 5))).MainScale);
        Assert.Null(Digest(Session("1", 1)).MainScale);
    }

    [Fact]
    public void OfANote_VerdictsAreKept_AndNoPlaceOfItButTasksAndTechniques()
    {
        var folder = SampleCaseload.Folders[0];
        var kept = new CaseloadDigest("notes").Add(folder).SelectMany(c => c.Notes).ToList();
        Assert.All(kept, n => Assert.Null(n.Assessment.Details));
        Assert.All(kept.SelectMany(n => n.Assessment.AllEvidence), e => Assert.True(e.Topic is Topic.PhaseTask or Topic.Intervention, e.Topic.ToString()));
        Assert.Contains(folder.Notes.SelectMany(n => n.Assessment!.AllEvidence), e => e.Topic is Topic.Affect or Topic.TechniqueUse);
    }

    [Fact]
    public void Findings_OfNotesAndCourseAreCounted_WithoutThoseSetAside()
    {
        var note = new SampleNote("1", "x")
            .Fail("IPT1602", Severity.Error, "The note mentions a risk.")
            .Fail("IPT1001", Severity.Warning, "The note names no area.", suppressed: new Suppression("known", "sidecar"))
            .Outcome("IPT1004", ResultKind.Open, "Left open.").Build(SampleNote.EmptySession);
        var digest = CaseDigest.Of(
            new CaseResult("c", null, null, ["1"], [new CaseDiagnostic("IPT2002", "focusDrift", "1", ResultKind.Fail, Severity.Warning, "The notes drift.")]),
            [note], new SafetyRules(SampleRules.All));
        Assert.Equal((1, 1, 0, 1, 1), (digest.Count(Severity.Error), digest.Count(Severity.Warning), digest.Count(Severity.Hint), digest.Open, digest.Safety));
    }

    private static CaseDigest Digest(params NoteResult[] notes) =>
        CaseDigest.Of(new CaseResult("c", null, null, [.. notes.Select(n => n.Path)], []), notes, new SafetyRules([]));

    private static NoteResult Session(string path, int? number, params (string Name, double? Value)[] scales) => new SampleNote(path, "x").Build(SampleNote.EmptySession with
    {
        Phase = SampleNote.EmptySession.Phase! with { Session = number },
        Scales = [.. scales.Select(s => new ScaleScore(s.Name, s.Value, null, System.Collections.Immutable.ImmutableSortedDictionary<int, int>.Empty, default))],
    });
}
