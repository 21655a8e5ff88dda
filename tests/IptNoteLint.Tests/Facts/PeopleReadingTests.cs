using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>Who is whom, which time is told of them, and what they expect of each other.</summary>
public sealed class PeopleReadingTests
{
    [Theory]
    [InlineData("Halftime came. Walter told Marcus that he sleeps in the chair.", RelationshipVerdict.Current)]
    [InlineData("Compared it with a broken leg; he had one in 1999.", RelationshipVerdict.None)]
    [InlineData("Spoke of the ship and of the cousin who taught him to weld. His uncle the captain shouted at him over the ropes and he told his mother nothing. His brothers sang with him at the rail. Then we came to the present. His wife rang him at work and they laughed about the boat; his daughter visited on Sunday with the children.", RelationshipVerdict.Mixed)]
    public void Relationships_AreOfWhoAndWhen(string text, RelationshipVerdict verdict) =>
        Assert.Equal(verdict, RuleLexicons.Extract("Session 6 of 12.\n\n" + text).Assessment.RelationshipFocus!.Verdict);

    [Theory]
    [InlineData("He expects that she will leave the letting to him; she expects that her voice will count.", AreaStatus.Described)]
    [InlineData("She expects that the bus will be late.", AreaStatus.Absent)]
    public void Dispute_OfBothSidesExpectations_IsDescribed(string text, AreaStatus status) =>
        Assert.Equal(status, RuleLexicons.Extract("Session 6 of 12.\n\n" + text).Assessment.ProblemArea![ProblemArea.RoleDispute]);

    [Fact]
    public void Friction_BesideAStrongerArea_IsNoDispute()
    {
        var areas = RuleLexicons.Extract(
            "Session 6 of 12.\n\nHer mother died in May and the funeral was in June. She visits the grave on Sundays and misses her mother's voice. Her brother sulked.").Assessment.ProblemArea!;
        Assert.Equal((AreaStatus.Described, AreaStatus.Absent), (areas[ProblemArea.Grief], areas[ProblemArea.RoleDispute]));
    }

    [Theory]
    [InlineData("PHQ 8. Slept well.", "PHQ-9", 8.0)]
    [InlineData("PHQ-8. Slept well.", "PHQ-8", null)]
    public void Scale_WithAFigureSetApart_HasThatScore(string text, string name, double? value)
    {
        var scale = Assert.Single(RuleLexicons.Extract("Session 6 of 12.\n" + text).Assessment.Scales);
        Assert.Equal((name, value), (scale.Name, scale.Value));
    }
}
