using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>How notes are read as a whole: kind of document, whose words, which time. The rules' pages hold the rest.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("Prepared the timeline for today. I had hoped to look at the row with her sister. At ten past I rang the house. So the fifth is carried to next Tuesday.", NoteKind.NoShow)]
    [InlineData("Pat, 50, tenth hour of sixteen, cross. Role play went flat. Ann (trainee) played the tape from minute ten. Logged hours towards accreditation.", NoteKind.Other)]
    [InlineData("S: sleeping six hours. O: BP 130/80. Weight 80. A: partial response. P: sertraline up to 100 mg. Repeat level in five weeks.", NoteKind.Other)]
    [InlineData("Session 5 of 12. She rang the house on Sunday and her mother hung up. Communication analysis of that call.", NoteKind.Session)]
    public void Kind_ToldBySeveralSigns_IsThatOfTheDocument(string text, NoteKind kind) => Assert.Equal(kind, RuleLexicons.Extract(text).Assessment.NoteKind);

    [Theory]
    [InlineData("Session 3 of 8. PHQ-9 17. He expects: trusted. She expects: asked first. Neither said. Stage: impasse.", RelationshipVerdict.Current)]
    [InlineData("Session 3 of 8. PHQ-9 17. Slept badly. The new rota starts in May.", RelationshipVerdict.None)]
    public void QuarrelThatIsPlainlyTold_IsBetweenPeople(string text, RelationshipVerdict verdict) =>
        Assert.Equal(verdict, RuleLexicons.Extract(text).Assessment.RelationshipFocus!.Verdict);

    [Fact]
    public void GroupPassage_IsNotTheClientsOwn_AndEndsWithItsParagraph()
    {
        var areas = RuleLexicons.Extract("Session 5 of 8\n\nWhole group: member 2 spoke of her grief after her baby's death.\n\nHer area is the role dispute with her eldest.\n")
            .Assessment.ProblemArea!;
        Assert.Equal((AreaStatus.Absent, AreaStatus.Named), (areas[ProblemArea.Grief], areas[ProblemArea.RoleDispute]));
    }

    [Theory]
    [InlineData("Session 7 of 12. Half the hour belonged to the past: his father who shouted, the brother who left, the house by the mill where nobody spoke to him at table. Then the home as it is: his wife rang him on Friday and they laughed.", RelationshipVerdict.Mixed)]
    [InlineData("Session 7 of 12. He went back over the house in the village: his father who shouted, the brother who left, the mother who never asked.", RelationshipVerdict.PastOnly)]
    [InlineData("Session 7 of 12. His wife rang him on Friday and they laughed about the dinner that his mother had burnt.", RelationshipVerdict.Current)]
    public void Time_OfWhatIsTold_FollowsItsOpenersAndClosers(string text, RelationshipVerdict verdict) =>
        Assert.Equal(verdict, RuleLexicons.Extract(text).Assessment.RelationshipFocus!.Verdict);

    [Theory]
    [InlineData("Number 9 of our 16.", 9, 16)]
    [InlineData("2/7/25. IPT-8, #3.", 3, null)]
    [InlineData("The second of sixteen hours.", 2, 16)]
    [InlineData("Good week.\nP: continue biweekly. Appt 5/12.", null, null)]
    public void Position_IsTheSessionsOwn(string text, int? session, int? planned)
    {
        var phase = RuleLexicons.Extract(text).Assessment.Phase!;
        Assert.Equal((session, planned), (phase.Session, phase.Planned));
    }

    [Theory]
    [InlineData("It was grief that we opened with, and we closed it at the fifth meeting. We are working on the role dispute with her boss.", "Absent Named")]
    [InlineData("Of the four areas, role dispute fits and he picked it; grief and transition looked at and put aside.", "Absent Named")]
    public void Focus_ClosedOrPutAside_DoesNotCount(string text, string griefAndDispute)
    {
        var areas = RuleLexicons.Extract("Session 6 of 12. " + text).Assessment.ProblemArea!;
        Assert.Equal(griefAndDispute, $"{areas[ProblemArea.Grief]} {areas[ProblemArea.RoleDispute]}");
    }

    [Theory]
    [InlineData("P: Tuesday 10.15, same room.", false)]
    [InlineData("P: ring her sister on Tuesday.", true)]
    public void Plan_OfDayAndRoomAlone_IsNone(string plan, bool shown) =>
        Assert.Equal(shown, RuleLexicons.Extract("Session 6 of 12. Good week.\n" + plan).Assessment.Documented!.BetweenSessionPlan);
}
