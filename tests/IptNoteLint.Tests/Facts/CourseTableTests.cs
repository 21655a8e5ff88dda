using CsCheck;
using IptNoteLint.Facts;
using IptNoteLint.Notes;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Facts;

public sealed class CourseTableTests
{
    private static readonly CourseTable Adult = RulePackUnderTest.Pack.Profiles[Profile.Default].Course;

    [Theory]
    [InlineData(12, 3, Phase.Initial, 0)]
    [InlineData(12, 5, Phase.Initial, 2)]
    [InlineData(12, 4, Phase.Middle, 0)]
    [InlineData(12, 9, Phase.Termination, 1)]
    [InlineData(16, 3, Phase.Termination, 11)]
    [InlineData(16, 14, Phase.Middle, 1)]
    [InlineData(8, 8, Phase.Middle, 2)]
    [InlineData(3, 2, Phase.Middle, 0)]
    [InlineData(12, 14, Phase.Termination, 0)]
    [InlineData(12, 14, Phase.Initial, 0)]
    [InlineData(12, 6, Phase.Maintenance, 0)]
    [InlineData(12, 6, Phase.Unknown, 0)]
    public void Outside_CountsSessionsFromTheWindow(int planned, int session, Phase phase, int outside) =>
        Assert.Equal(outside, Adult.Of(planned).Outside(session, phase));

    [Fact]
    public void EverySessionOfAnyLength_LiesInsideOnePhase() => Gen.Int[1, 60].Sample(planned =>
    {
        var length = Adult.Of(planned);
        return Enumerable.Range(1, planned).All(session =>
            new[] { Phase.Initial, Phase.Middle, Phase.Termination }.Any(phase => length.Outside(session, phase) == 0))
            && length.FocusDue >= 1 && length.FocusDue <= Math.Max(1, planned);
    });

    [Fact]
    public void UnknownLength_IsTheLongestUsual() => Assert.Equal(16, Adult.Of(null).Planned);
}
