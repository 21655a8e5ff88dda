using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

public sealed class NoteLinterTests
{
    [Fact]
    public void Note_GetsOneDiagnosticOfEveryRule()
    {
        var result = RulePackUnderTest.Linter.Lint(CorpusNotes.Single[0]);
        Assert.Equal(RulePackUnderTest.Pack.Rules.Where(r => r.Descriptor is { CaseKind: null, IsPreview: false, Packs.IsEmpty: true } && r.Descriptor.Category != Category.Cohort).Select(r => r.Descriptor.Id), result.Results.Select(r => r.RuleId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EightThreads_MixNoFacts()
    {
        var linter = new NoteLinter(RulePackUnderTest.Pack, new LintOptions());
        var few = CorpusNotes.Single.Take(24).ToList();
        var notes = Enumerable.Range(0, 8).SelectMany(_ => few).ToList();
        var expected = CorpusNotes.Linted.ToDictionary(n => n.Path, Describe, StringComparer.Ordinal);
        Parallel.ForEach(notes, new ParallelOptions { MaxDegreeOfParallelism = 8 }, note => Assert.Equal(expected[note.Path], Describe(linter.Lint(note))));
    }

    [Fact]
    public void EverySpan_LiesInTheNote_AndEveryPassHasEvidence()
    {
        foreach (var note in CorpusNotes.Linted)
        {
            foreach (var result in note.Results)
            {
                Assert.True(result.Span is not { } span || span.End <= note.Source!.Text.Length);
                Assert.True(result.Kind != ResultKind.Pass || result.Evidence.Length > 0, $"{result.RuleId} passes {note.Path} without evidence.");
            }
        }
    }

    [Fact]
    public void WorkThatIsEnded_GivesNothing()
    {
        var ended = new CancellationToken(canceled: true);
        var facts = RulePackUnderTest.Linter.Read(CorpusNotes.Single[0]);
        Assert.Throws<OperationCanceledException>(() => RulePackUnderTest.Linter.Read(CorpusNotes.Single[0], ended));
        Assert.Throws<OperationCanceledException>(() => RulePackUnderTest.Linter.Lint(facts, CaseContext.Empty, ended));
    }

    [Fact]
    public void CaseOfAnotherTreatment_SwitchesTheRulesOfThisOneOff()
    {
        var linter = RulePackUnderTest.Linter;
        var facts = linter.Read(RulePackUnderTest.Source("Session 5. Talked about the week."));
        var result = linter.Lint(facts, CaseContext.Empty with { Case = "k", Model = TreatmentModel.Other });
        Assert.Equal(TreatmentModel.Other, result.Assessment!.Model);
        Assert.Equal(ResultKind.NotApplicable, result.Results.Single(r => r.RuleId == "IPT1001").Kind);
    }

    [Fact]
    public void RuleSwitchedOff_ChangesTheSettingsHash_AndIsNotApplicable()
    {
        var options = new LintOptions { Disabled = ["IPT1401"] };
        var linter = new NoteLinter(RulePackUnderTest.Pack, options);
        Assert.NotEqual(RulePackUnderTest.Linter.Tool.SettingsHash, linter.Tool.SettingsHash);
        Assert.Equal(new LintOptions { Disabled = ["IPT1401"] }.Hash, linter.Tool.SettingsHash);
        Assert.Equal(ResultKind.NotApplicable, linter.Lint(CorpusNotes.Single[0]).Results.Single(r => r.RuleId == "IPT1401").Kind);
    }

    [Fact]
    public void Report_IsOrdered_AndFailsAtItsThreshold()
    {
        var linter = RulePackUnderTest.Linter;
        var report = linter.Report(CorpusNotes.Linted.Reverse(), []);
        Assert.Equal(CorpusNotes.Single.Select(n => n.Path), report.Notes.Select(n => n.Path));
        Assert.Equal(RulePackUnderTest.Pack.Rules.Where(r => new RuleSelection(RulePackUnderTest.Pack, new LintOptions()).IsWanted(r.Descriptor)).Select(r => r.Descriptor.Id), report.Rules.Select(r => r.Descriptor.Id));
        Assert.True(new LintOptions().Fails(report));
        Assert.False(new LintOptions { FailOn = null }.Fails(report));
        Assert.False(new LintOptions().Fails(linter.Report([], [])));
    }

    private static string Describe(NoteResult note) => string.Join('\n', note.Results.Select(
        r => $"{r.RuleId} {r.Kind} {r.Severity} {r.Span} {r.Message} {r.Fingerprint} {string.Join(';', r.Evidence)}"));
}
