using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports;

/// <summary>Without quotes no word of a note is in any report; of a process note none ever is.</summary>
public sealed class QuotesOffTests
{
    private const string Sentinel = "Zwetschgenkuchen";

    [Fact]
    public void QuotesOff_HoldsNoWordOfTheNote() => Assert.All(
        AllReports.Of(Run(NoteKind.Session), quotes: false), r => Assert.False(r.Text.Contains(Sentinel, StringComparison.Ordinal), r.Name));

    [Fact]
    public void QuotesOn_HoldsItWhereWordsAreQuoted()
    {
        var without = AllReports.Of(Run(NoteKind.Session), quotes: true).Where(r => !r.Text.Contains(Sentinel, StringComparison.Ordinal)).Select(r => r.Name);
        Assert.Equal(["lines", "csv"], without);
    }

    [Fact]
    public void ProcessNote_IsNotQuotedEvenWithQuotesOn() => Assert.All(
        AllReports.Of(Run(NoteKind.Process), quotes: true), r => Assert.False(r.Text.Contains(Sentinel, StringComparison.Ordinal), r.Name));

    [Fact]
    public void WholeSampleRun_WithoutQuotes_HoldsNoEvidence()
    {
        var words = SampleRun.Report.Notes.Where(n => n.Assessment is not null)
            .SelectMany(n => n.Assessment!.AllEvidence.Select(e => n.Source!.Quote(e.Span))).ToArray();
        Assert.All(AllReports.Of(SampleRun.Report, quotes: false), r => Assert.All(words, w => Assert.DoesNotContain(w, r.Text, StringComparison.Ordinal)));
        Assert.True(words.Length > 10);
    }

    [Theory]
    [InlineData("Signed: talked about Zwetschgenkuchen again")]
    [InlineData("Therapist: Ana Bell; Zwetschgenkuchen was on her mind")]
    [InlineData("Seen by: Ana Bell, who heard of the Zwetschgenkuchen")]
    [InlineData("Client: K-1 (Zwetschgenkuchen)")]
    public void WordsBehindALabelOfTheHeader_StayInTheNote(string header)
    {
        var sources = Enumerable.Range(1, 2).Select(i => RulePackUnderTest.Source($"{header}\nSession {i} of 12\n\nMood lower after the row.\n", $"a/s{i}.txt")).ToList();
        var linted = new CaseloadLinter(RulePackUnderTest.Linter).Lint(sources, "notes");
        var report = RulePackUnderTest.Linter.Report(linted.Notes, linted.Cases);
        Assert.Single(report.Cases);
        Assert.All(AllReports.Of(report, quotes: false), r => Assert.False(r.Text.Contains(Sentinel, StringComparison.Ordinal), r.Name));
    }

    private static LintReport Run(NoteKind kind)
    {
        var note = new SampleNote("a/s01.txt", $"Talked about {Sentinel} again.\n{Sentinel}: heading\n") { Case = "a" };
        var evidence = note.Shows(Topic.Relationship, $"about {Sentinel} again", "current");
        var risk = new RiskReading(RiskCue.Gap, RiskGapKind.Cue, [note.Shows(Topic.RiskCue, $"Talked about {Sentinel}", "ideation")]);
        var result = note
            .Outcome("IPT1301", ResultKind.Pass, "The note shows a technique.", evidence)
            .Fail("IPT1102", Severity.Warning, "The note shows the past.", $"about {Sentinel}", null, null, evidence)
            .Fail("IPT1001", Severity.Warning, "The note names no area.", null, new Absence([$"{Sentinel} section"], evidence, "it is cake"))
            .Fail("IPT1201", Severity.Hint, "The note names no session.", null, null, new Suppression($"because of {Sentinel}", "note"))
            .Build(kind == NoteKind.Session
                ? SampleNote.EmptySession with
                {
                    RelationshipFocus = new RelationshipReading(RelationshipVerdict.Current, false, [evidence], null), Risk = risk,
                    Documented = new DocumentedReading(false, false, true, false, [note.Shows(Topic.Intervention, $"Talked about {Sentinel} again", "communicationAnalysis")]),
                }
                : SampleNote.NoSession(kind, risk, evidence));
        return SampleRun.Report with { Notes = [result], Cases = [new CaseResult("a", null, null, [result.Path], [])] };
    }
}
