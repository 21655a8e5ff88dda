using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Tests.Rules;

public sealed class ContractTableTests
{
    public static TheoryData<int> Corpus => [.. Enumerable.Range(0, CorpusNotes.Single.Count)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void CorpusNote_IsReportedAsTheTableSays(int note)
    {
        var result = CorpusNotes.Linted[note];
        var expected = ContractTable.Expected(result.Assessment!, CaseContext.Empty, PastIsStrategy(result.Assessment!));
        var found = result.Results
            .Where(r => r.Kind == ResultKind.Fail && ContractTable.Rules.Contains(r.RuleId))
            .Select(r => $"{r.RuleId} {r.Severity}");
        Assert.Equal(expected.Select(e => $"{e.Key} {e.Value}"), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void CorpusNote_HasEvidenceForEveryPositiveVerdict(int note)
    {
        var assessment = CorpusNotes.Linted[note].Assessment!;
        var missing = Claims(assessment).Where(c => c.Holds && !assessment.AllEvidence.Any(e => c.Topics.Contains(e.Topic))).Select(c => c.Topics[0]);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void CorpusNote_HasAtMostOneErrorOfRisk(int note)
    {
        var result = CorpusNotes.Linted[note];
        Assert.Equal(result.Assessment!.Risk.Gap ? 1 : 0, result.Results.Count(r => r.Severity == Severity.Error));
    }

    private static IEnumerable<(Topic[] Topics, bool Holds)> Claims(Assessment note) =>
    [
        ([Topic.ProblemArea], note.ProblemArea is { Verdict: not ProblemAreaVerdict.Missing }),
        ([Topic.Relationship], note.RelationshipFocus is { Verdict: not RelationshipVerdict.None }),
        ([Topic.Linkage], note.RelationshipFocus is { PastIsLinked: true, Verdict: not RelationshipVerdict.None }),
        ([Topic.Position], note.Phase is { HasPosition: true }),
        ([Topic.Movement, Topic.PhaseTask], note.Phase is { HasMovement: true }),
        ([Topic.SymptomReview], note.Documented is { SymptomReview: true }),
        ([Topic.MoodEventLink], note.Documented is { MoodEventLink: true }),
        ([Topic.Intervention], note.Documented is { Intervention: true }),
        ([Topic.BetweenSessionPlan], note.Documented is { BetweenSessionPlan: true }),
        ([Topic.RiskCue], note.Risk.Cue is RiskCue.Gap or RiskCue.Addressed),
        ([Topic.RiskAnswer], note.Risk.Cue is RiskCue.Denied or RiskCue.Addressed),
    ];

    private static bool PastIsStrategy(Assessment note) => note.Documented is { } parts && parts.Evidence.Any(e => e.Topic == Topic.Intervention && e.Value switch
    {
        "griefWork" => note.ProblemArea![ProblemArea.Grief] == AreaStatus.Named,
        "oldRole" => note.ProblemArea![ProblemArea.RoleTransition] == AreaStatus.Named,
        "patternReview" => note.ProblemArea![ProblemArea.InterpersonalDeficits] == AreaStatus.Named,
        _ => false,
    });
}
