using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Notes;

namespace IptNoteLint.Tests.Linting;

public sealed class DiagnosticBuilderTests
{
    private static readonly Assessment Lonely = HandMade.FullNote with
    {
        RelationshipFocus = new RelationshipReading(RelationshipVerdict.None, false, [], new Absence(["S", "P"], null, null)),
    };

    private static readonly RulePack Family = HandMade.PackOf(typeof(WideRule), typeof(NarrowRule), typeof(NarrowestRule));

    [Fact]
    public void ExpectedEvidence_Passes()
    {
        var result = Of("IPT1190", HandMade.Lint(Family, HandMade.FullNote));
        Assert.Equal((ResultKind.Pass, null, "The note shows somebody."), (result.Kind, result.Severity, result.Message));
        Assert.Equal(HandMade.At(Topic.Relationship, 1, "current"), Assert.Single(result.Evidence));
        Assert.Equal(result.Evidence[0].Span, result.Span);
    }

    [Fact]
    public void MissingEvidence_FailsAsAnAbsence_WithWhereWasLooked()
    {
        var result = Of("IPT1190", HandMade.Lint(Family, Lonely));
        Assert.Equal((ResultKind.Fail, Severity.Warning), (result.Kind, result.Severity));
        Assert.Null(result.Span);
        Assert.Equal(["S", "P"], result.Absence!.LookedIn);
    }

    [Fact]
    public void ForbiddenEvidence_FailsAtItsPlace()
    {
        var result = Of("IPT1191", HandMade.Lint(Family, HandMade.FullNote));
        Assert.Equal((ResultKind.Fail, 40), (result.Kind, result.Span!.Value.Start));
    }

    [Fact]
    public void NothingForbiddenAndSomethingShown_Passes()
    {
        var note = HandMade.FullNote with { Documented = HandMade.FullNote.Documented! with { Evidence = [HandMade.At(Topic.MoodEventLink, 6, "link")] } };
        var result = Of("IPT1191", HandMade.Lint(Family, note));
        Assert.Equal((ResultKind.Pass, 30), (result.Kind, result.Span!.Value.Start));
    }

    [Fact]
    public void NothingForbiddenAndNothingShown_IsNotApplicable()
    {
        var note = HandMade.FullNote with { Documented = HandMade.FullNote.Documented! with { Evidence = [] } };
        var result = Of("IPT1191", HandMade.Lint(Family, note));
        Assert.Equal((ResultKind.NotApplicable, "The note holds nothing that this rule weighs."), (result.Kind, result.Message));
    }

    [Fact]
    public void FailedParent_LeavesChildAndGrandchildOpen()
    {
        var results = HandMade.Lint(Family, Lonely);
        Assert.Equal(ResultKind.Open, Of("IPT1191", results).Kind);
        Assert.Equal("Left open, as IPT1190 (Wide rule) asks the wider question.", Of("IPT1192", results).Message);
    }

    [Fact]
    public void ParentThatIsOffInTheStage_ClosesNoChild()
    {
        var first = Lonely with { Phase = Lonely.Phase! with { Value = Phase.Initial, StatedPhase = Phase.Initial, Session = 1 } };
        var results = HandMade.Lint(Family, first);
        var parent = Of("IPT1190", results);
        Assert.Equal((ResultKind.NotApplicable, "This rule doesn't ask yet, this early in treatment."), (parent.Kind, parent.Message));
        Assert.Equal(ResultKind.Pass, Of("IPT1192", results).Kind);
    }

    [Fact]
    public void ParentThatIsSwitchedOff_ClosesNoChild()
    {
        var options = new LintOptions { Disabled = ["IPT1190"] };
        var results = HandMade.Lint(Family, Lonely, options: options);
        Assert.Equal("This rule is switched off in the settings.", Of("IPT1190", results).Message);
        Assert.Equal(ResultKind.Fail, Of("IPT1191", results).Kind);
    }

    [Fact]
    public void MissingFact_LeavesTheRuleOpen()
    {
        var note = HandMade.FullNote with
        {
            Phase = HandMade.FullNote.Phase! with { Session = null }, Documented = HandMade.FullNote.Documented! with { Evidence = [] },
        };
        var result = Of("IPT1192", HandMade.Lint(Family, note));
        Assert.Equal((ResultKind.Open, "Left open, as the note doesn't show the session's number."), (result.Kind, result.Message));
    }

    [Theory]
    [InlineData(NoteKind.NoShow, "This rule is for notes of a session.")]
    [InlineData(NoteKind.Admin, "This rule is for notes of a session.")]
    [InlineData(NoteKind.Process, "Process notes are not assessed.")]
    public void AnotherKindOfDocument_IsNotApplicable(NoteKind kind, string message)
    {
        Assert.All(HandMade.Lint(Family, HandMade.NotASession(kind)), r => Assert.Equal((ResultKind.NotApplicable, message), (r.Kind, r.Message)));
    }

    [Fact]
    public void AnotherTreatment_IsNotApplicable()
    {
        var results = HandMade.Lint(Family, HandMade.FullNote with { Model = TreatmentModel.Other });
        Assert.All(results, r => Assert.Equal(ResultKind.NotApplicable, r.Kind));
    }

    [Fact]
    public void SilentRule_IsAToolDiagnostic_AndTheOthersRun()
    {
        var results = HandMade.Lint(HandMade.PackOf(typeof(SilentRule), typeof(WideRule)), HandMade.FullNote);
        var tool = Of("IPT9001", results);
        Assert.Equal((ResultKind.Fail, Severity.Warning), (tool.Kind, tool.Severity));
        Assert.Contains("IPT1193", tool.Message, StringComparison.Ordinal);
        Assert.Equal(ResultKind.Open, Of("IPT1193", results).Kind);
        Assert.Equal(ResultKind.Pass, Of("IPT1190", results).Kind);
    }

    [Fact]
    public void RuleThatThrows_IsAToolDiagnostic_WithoutWordsOfTheNote_AndItsOutcomeIsDropped()
    {
        var results = HandMade.Lint(HandMade.PackOf(typeof(ThrowingRule), typeof(WideRule)), HandMade.FullNote);
        Assert.Equal("Rule IPT1194 broke off on this note (InvalidOperationException), so its question is left open.", Of("IPT9002", results).Message);
        Assert.Equal(Severity.Error, Of("IPT9002", results).Severity);
        Assert.Equal(ResultKind.Open, Of("IPT1194", results).Kind);
        Assert.Equal(ResultKind.Pass, Of("IPT1190", results).Kind);
    }

    [Fact]
    public void UnknownVariant_FailsTheRuleOnly()
    {
        var results = HandMade.Lint(HandMade.PackOf(typeof(MisspeltRule), typeof(WideRule)), HandMade.FullNote);
        Assert.Contains(results, r => r.RuleId == "IPT9002");
        Assert.Equal(ResultKind.Pass, Of("IPT1190", results).Kind);
    }

    [Fact]
    public void Order_IsAbsencesFirst_ThenByPlace_ThenByRule()
    {
        var results = HandMade.Lint(Family, HandMade.FullNote);
        Assert.Equal(["IPT1192", "IPT1190", "IPT1191"], results.Select(r => r.RuleId));
        Assert.Equal(results.OrderBy(r => r.Span?.Start ?? -1).Select(r => r.RuleId), results.Select(r => r.RuleId));
    }

    [Fact]
    public void Fingerprints_DifferByRule_AndAreGivenToAll()
    {
        var results = HandMade.Lint(Family, Lonely);
        Assert.Equal(results.Length, results.Select(r => r.Fingerprint).Distinct(StringComparer.Ordinal).Count());
        Assert.All(results, r => Assert.Equal(16, r.Fingerprint.Length));
    }

    private static Diagnostic Of(string ruleId, IEnumerable<Diagnostic> results) => Assert.Single(results, r => r.RuleId == ruleId);
}
