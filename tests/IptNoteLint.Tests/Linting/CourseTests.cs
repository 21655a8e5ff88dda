using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Notes;

namespace IptNoteLint.Tests.Linting;

public sealed class CourseTests
{
    [Fact]
    public void NumbersCountOn_WhereASessionHasNone()
    {
        var course = Of(Session(1), HandMade.NotASession(NoteKind.NoShow), Session(null));
        Assert.Equal(3, course.ContextOf(Session(null), CourseThreads.None).Session);
        Assert.Null(course.ContextOf(HandMade.NotASession(NoteKind.NoShow), CourseThreads.None).Session);
    }

    [Fact]
    public void WithoutAnyNumber_NoneIsSupplied() => Assert.Null(Of(Session(null)).ContextOf(Session(null), CourseThreads.None).Session);

    [Fact]
    public void Planned_IsTheFirstForTheCase_AndTheLatestForTheNextNote()
    {
        var course = Of(Session(1, planned: 12), Session(2), Session(3, planned: 16));
        Assert.Equal((12, 16), (course.FirstPlanned, course.ContextOf(Session(4), CourseThreads.None).Planned));
    }

    [Fact]
    public void AgreedArea_IsTheFirstOfTheInitialPhase_IfOneIsNamedThere()
    {
        var early = Session(1, area: null, phase: Phase.Initial);
        var passing = Session(2, area: ProblemArea.Grief, phase: Phase.Unknown);
        var agreed = Session(3, area: ProblemArea.RoleTransition, phase: Phase.Initial);
        Assert.Equal(ProblemArea.Grief, Of(early, passing).AgreedArea);
        Assert.Equal(ProblemArea.RoleTransition, Of(early, passing, agreed).AgreedArea);
        Assert.Null(Of(early).AgreedArea);
    }

    [Fact]
    public void Context_HoldsTheSessionBefore()
    {
        var past = Session(4) with { RelationshipFocus = new RelationshipReading(RelationshipVerdict.PastOnly, false, [], null) };
        var context = Of(Session(3), past, HandMade.NotASession(NoteKind.Admin)).ContextOf(Session(5), CourseThreads.None);
        Assert.Equal(RelationshipVerdict.PastOnly, context.PreviousRelationshipFocus);
    }

    [Theory]
    [InlineData(TreatmentModel.Ipt, TreatmentModel.Other, TreatmentModel.Ipt)]
    [InlineData(TreatmentModel.Other, TreatmentModel.Other, TreatmentModel.Other)]
    [InlineData(TreatmentModel.Unstated, TreatmentModel.Other, TreatmentModel.Unstated)]
    [InlineData(TreatmentModel.Unstated, TreatmentModel.Unstated, TreatmentModel.Unstated)]
    public void Model_IsAnotherOne_OnlyIfEverySessionIs(TreatmentModel first, TreatmentModel second, TreatmentModel model) =>
        Assert.Equal(model, Of(Session(1) with { Model = first }, Session(2) with { Model = second }).ContextOf(Session(3), CourseThreads.None).Model);

    private static Course Of(params Assessment[] notes)
    {
        var course = new Course("k");
        foreach (var note in notes)
        {
            course.Add(note, CourseThreads.None);
        }

        return course;
    }

    private static Assessment Session(int? number, int? planned = null, ProblemArea? area = null, Phase phase = Phase.Middle)
    {
        var areas = Enum.GetValues<ProblemArea>().Select(a => a == area ? AreaStatus.Named : AreaStatus.Absent);
        return HandMade.FullNote with
        {
            Phase = HandMade.FullNote.Phase! with { Session = number, Planned = planned, Value = phase },
            ProblemArea = new ProblemAreaReading([.. areas], false, [], null),
        };
    }
}
