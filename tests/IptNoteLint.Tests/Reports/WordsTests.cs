using IptNoteLint.Caseloads;
using IptNoteLint.Facts;
using IptNoteLint.Notes;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

/// <summary>Verdicts in plain words.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("NNAA", "Grief and role dispute are named as the focus.")]
    [InlineData("AANA", "Role transition is named as the focus.")]
    [InlineData("AAAN", "Interpersonal deficits are named as the focus.")]
    [InlineData("DAAA", "Grief is described, without the name.")]
    [InlineData("DNAA", "Role dispute is named as the focus; grief is described too.")]
    public void Areas(string statuses, string sentence) => Assert.Equal(sentence, Assert.Single(AreaWords.Of(Reading(statuses))).Sentence);

    [Fact]
    public void NoArea_IsLeftToTheFindings() => Assert.Empty(AreaWords.Of(Reading("AAAA")));

    [Theory]
    [InlineData(5, 16, Phase.Middle, Tracking.Tracked, PhaseSource.Stated, false, "Session 5 of 16, middle phase: where treatment stands and what moved are both written down.")]
    [InlineData(12, 12, Phase.Termination, Tracking.PositionOnly, PhaseSource.Position, true, "Session 12 of 12, termination phase, the last session: where treatment stands is written down.")]
    [InlineData(null, null, Phase.Initial, Tracking.ProgressOnly, PhaseSource.Tasks, false, "Initial phase, by its tasks: what moved is written down.")]
    [InlineData(3, null, Phase.Unknown, Tracking.PositionOnly, PhaseSource.None, false, "Session 3: where treatment stands is written down.")]
    [InlineData(null, null, Phase.Unknown, Tracking.ProgressOnly, PhaseSource.None, false, "What moved is written down.")]
    [InlineData(null, null, Phase.Middle, Tracking.Absent, PhaseSource.Tasks, false, "Middle phase, by its tasks.")]
    public void PhaseAndProgress(int? session, int? planned, Phase phase, Tracking tracking, PhaseSource source, bool isFinal, string sentence) =>
        Assert.Equal(sentence, Assert.Single(PhaseWords.Of(new PhaseReading(phase, tracking, source, session, planned, isFinal, phase, [], null))).Sentence);

    [Fact]
    public void EmptySession_ShowsNothing() => Assert.Empty(VerdictWords.Of(SampleNote.EmptySession));

    [Theory]
    [InlineData(RelationshipVerdict.Current, false, false)]
    [InlineData(RelationshipVerdict.Mixed, true, false)]
    [InlineData(RelationshipVerdict.PastOnly, false, true)]
    public void Relationships_OfThePastAloneAreNoMerit(RelationshipVerdict verdict, bool linked, bool neutral)
    {
        var words = Assert.Single(VerdictWords.Of(SampleNote.EmptySession with { RelationshipFocus = new RelationshipReading(verdict, linked, [], null) }));
        Assert.Equal(neutral, words.IsNeutral);
        Assert.Equal(linked, words.Sentence.Contains("tied to the present", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RiskCue.Denied)]
    [InlineData(RiskCue.Addressed)]
    [InlineData(RiskCue.Gap)]
    public void Risk_IsNeverCalledAbsentOrSafe(RiskCue cue)
    {
        var words = Assert.Single(VerdictWords.Of(SampleNote.EmptySession with { Risk = new RiskReading(cue, RiskGapKind.None, []) }));
        Assert.True(words.IsNeutral);
        Assert.DoesNotMatch("(?i)no risk|safe|compliant|low", words.Sentence);
    }

    [Fact]
    public void Scales_AreGivenAsWritten()
    {
        var items = System.Collections.Immutable.ImmutableSortedDictionary<int, int>.Empty;
        var words = VerdictWords.Of(SampleNote.EmptySession with { Scales = [new("PHQ-9", 14, 18, items, default), new("GAD-7", null, null, items, default), new("BDI", 7.5, null, items, default)] });
        Assert.Equal("PHQ-9 14 (before: 18); GAD-7 without a score; BDI 7.5.", Assert.Single(words).Sentence);
    }

    [Theory]
    [InlineData(NoteKind.NoShow)]
    [InlineData(NoteKind.Admin)]
    [InlineData(NoteKind.Other)]
    [InlineData(NoteKind.Process)]
    public void OtherKind_IsSaid(NoteKind kind) => Assert.Equal("kind", Assert.Single(VerdictWords.Of(SampleNote.NoSession(kind))).Key);

    [Fact]
    public void EveryTopic_HasALabel() => Assert.All(
        Enum.GetValues<Topic>(), t => Assert.Matches("^[a-z]", TopicWords.LabelOf(new Evidence(t, default, "warningSigns"))));

    [Fact]
    public void Summary_OfNothing() => Assert.Equal("0 notes: no findings", SummaryLine.Of(RunDigest.Of(SampleRun.Report with { Notes = [], Cases = [] })));

    [Fact]
    public void Summary_SaysWhatWasNotLinted() => Assert.Equal(
        "0 notes: no findings; 1 file unreadable; 2 files skipped",
        SummaryLine.Of(RunDigest.Of(SampleRun.Report with { Notes = [SampleRun.Skipped, SampleRun.Unreadable, SampleRun.Skipped], Cases = [] })));

    private static ProblemAreaReading Reading(string statuses) =>
        new([.. statuses.Select(c => c switch { 'N' => AreaStatus.Named, 'D' => AreaStatus.Described, _ => AreaStatus.Absent })], false, [], null);
}
