using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

public sealed class CoursePositionTests
{
    private static readonly CourseTable Adult = RulePackUnderTest.Pack.Profiles[Profile.Default].Course;

    [Theory]
    [InlineData(Phase.Initial, 2, 12, Stage.Initial)]
    [InlineData(Phase.Initial, 3, 12, Stage.InitialDue)]
    [InlineData(Phase.Initial, 3, 16, Stage.Initial)]
    [InlineData(Phase.Initial, 4, 16, Stage.InitialDue)]
    [InlineData(Phase.Initial, null, 12, Stage.Initial)]
    [InlineData(Phase.Initial, 3, null, Stage.Initial)]
    [InlineData(Phase.Middle, 2, 12, Stage.Middle)]
    [InlineData(Phase.Termination, null, null, Stage.Termination)]
    [InlineData(Phase.Maintenance, 1, null, Stage.Maintenance)]
    [InlineData(Phase.Unknown, 4, null, Stage.Unknown)]
    public void Stage_FollowsPhaseAndDeadline(Phase phase, int? session, int? planned, Stage stage) =>
        Assert.Equal(stage, CoursePosition.Of(At(phase, session, planned), CaseContext.Empty, Adult).Stage);

    [Theory]
    [InlineData(1, Stage.Initial)]
    [InlineData(7, Stage.Middle)]
    [InlineData(12, Stage.Termination)]
    public void Case_SuppliesTheStage_WhereTheNoteDoesNot(int session, Stage stage)
    {
        var context = CaseContext.Empty with { Case = "k", Session = session, Planned = 12 };
        Assert.Equal(stage, CoursePosition.Of(At(Phase.Unknown, null, null), context, Adult).Stage);
    }

    [Theory]
    [InlineData(Phase.Termination, 3, true, true)]
    [InlineData(Phase.Termination, 8, true, false)]
    [InlineData(Phase.Termination, 9, false, false)]
    [InlineData(Phase.Initial, 4, false, false)]
    [InlineData(Phase.Initial, 6, true, true)]
    public void StatedPhase_IsMeasuredAgainstTheNumber(Phase stated, int session, bool outside, bool far)
    {
        var position = CoursePosition.Of(At(stated, session, 12), CaseContext.Empty, Adult);
        Assert.Equal((outside, far), (position.IsOutsidePhase, position.IsFarOutsidePhase));
    }

    [Fact]
    public void DocumentThatIsNoSession_HasNoPosition() =>
        Assert.Equal(Stage.Unknown, CoursePosition.Of(HandMade.NotASession(NoteKind.Admin), CaseContext.Empty, Adult).Stage);

    private static Assessment At(Phase phase, int? session, int? planned) => HandMade.FullNote with
    {
        Phase = HandMade.FullNote.Phase! with { Value = phase, StatedPhase = phase, Session = session, Planned = planned },
    };
}
