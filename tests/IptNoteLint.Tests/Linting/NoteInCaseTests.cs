using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Linting;

/// <summary>What earlier notes of a course tell about a later one that the later one leaves out.</summary>
public sealed class NoteInCaseTests
{
    private const string Agreed =
        "Session 3 of 12, end of the initial phase\nPHQ-9 18. Formulation shared. Role dispute with her sister agreed as the focus. Homework: show her sister the ledger.";

    [Fact]
    public void Area_OfTheAgreedPeople_IsDescribed()
    {
        var note = Last(Agreed, "Session 4 of 12, middle\nPHQ-9 16. Her sister rang on Sunday and they talked till ten.");
        Assert.Equal(AreaStatus.Described, note.Assessment!.ProblemArea![ProblemArea.RoleDispute]);
        Assert.NotEmpty(note.Assessment!.ProblemArea.Evidence);
        Assert.Equal(Severity.Hint, note.Results.Single(r => r.RuleId == "IPT1001").Severity);
    }

    [Fact]
    public void Area_OfOtherPeople_IsMissing()
    {
        var note = Last(Agreed, "Session 4 of 12, middle\nPHQ-9 16. The landlord rang on Sunday and they talked till ten.");
        Assert.Equal(ProblemAreaVerdict.Missing, note.Assessment!.ProblemArea!.Verdict);
    }

    [Fact]
    public void Area_OfANoteThatDescribesAnother_StaysTheOther()
    {
        var note = Last(Agreed, "Session 4 of 12, middle\nPHQ-9 16. Her mother died on Friday. Mourned her, and her sister rang. Stayed with the tears for her mother.");
        Assert.Equal(AreaStatus.Absent, note.Assessment!.ProblemArea![ProblemArea.RoleDispute]);
    }

    [Theory]
    [InlineData("The ledger stays shut.", true)]
    [InlineData("Didn't show her sister anything.", true)]
    [InlineData("Her sister slept badly.", false)]
    [InlineData("The garden stays bare.", false)]
    public void PlanTakenUp_IsMovement(string told, bool moves)
    {
        var note = Last(Agreed, "Session 4 of 12, middle\nPHQ-9 16. " + told);
        Assert.Equal(moves, note.Assessment!.Phase!.HasMovement);
        Assert.Equal(moves ? ResultKind.Pass : ResultKind.Fail, note.Results.Single(r => r.RuleId == "IPT1203").Kind);
    }

    [Theory]
    [InlineData("She told her sister about the night.", true)]
    [InlineData("She told the landlord about the night.", false)]
    [InlineData("She didn't tell her sister about the night.", false)]
    [InlineData("Her sister told the landlord about the night.", false)]
    public void StepTowardTheAgreedPeople_IsMovement(string told, bool moves) =>
        Assert.Equal(moves, Last(Agreed, "Session 4 of 12, middle\nPHQ-9 16. " + told).Assessment!.Phase!.HasMovement);

    [Fact]
    public void PartThatTheSessionBeforeShows_IsALapse_AndTheThirdInARowIsNone()
    {
        const string without = "PHQ-9 16. Her sister rang on Sunday.";
        string[] notes = [Agreed, "Session 4 of 12, middle\n" + without, "Session 5 of 12, middle\n" + without, "Session 6 of 12, middle\n" + without];
        Assert.Equal(
            [Severity.Info, Severity.Info, Severity.Warning],
            Lint(notes).Skip(1).Select(n => n.Results.Single(r => r.RuleId == "IPT1501").Severity!.Value));
    }

    [Fact]
    public void NoteAlone_LacksWhatItLacks() =>
        Assert.Equal(Severity.Warning, RulePackUnderTest.Linter.Lint(Note(4, "Session 4 of 12, middle\nPHQ-9 16.")).Results.Single(r => r.RuleId == "IPT1501").Severity);

    [Fact]
    public void TasksOfTheEnding_AreSpreadOverItsSessions()
    {
        const string last = "Session 12 of 12, last\nPHQ-9 5. Said goodbye. Discussed a booster session in July.";
        var spread = Last(Agreed, "Session 11 of 12\nReviewed her gains. Relapse plan made. Warning signs named.", last);
        Assert.Equal(ResultKind.Fail, Last(Agreed, last).Results.Single(r => r.RuleId == "IPT1206").Kind);
        Assert.Equal(ResultKind.Pass, spread.Results.Single(r => r.RuleId == "IPT1206").Kind);
    }

    [Fact]
    public void Context_NamesWhatTheNoteDependsOn()
    {
        string[] open = [Agreed, "Session 4 of 12\nPHQ-9 16."];
        string[] other = [Agreed.Replace("ledger", "letters", StringComparison.Ordinal), open[1]];
        Assert.Equal(ContextOf(open), ContextOf(open));
        Assert.NotEqual(ContextOf(open), ContextOf(other));
    }

    private static NoteResult Last(params string[] notes) => Lint(notes)[^1];

    private static IReadOnlyList<NoteResult> Lint(params string[] notes) => [.. new CaseloadLinter(RulePackUnderTest.Linter).Lint([.. notes.Select((n, i) => Note(i, n))], "r").Notes];

    private static string ContextOf(string[] notes)
    {
        var linter = RulePackUnderTest.Linter;
        return new NotesInContext(notes.Select((n, i) => linter.Read(Note(i, n))), [.. notes.Select(_ => linter)], "r").ContextOf(notes.Length - 1);
    }

    private static SourceText Note(int number, string text) => RulePackUnderTest.Source(text, $"c/{number:00}.txt");
}
