using IptNoteLint.Settings;

namespace IptNoteLint.Tests.Settings;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["IPT1001", "IPT1101", "problem-area-not-named", "no-plan"];

    [Theory]
    [InlineData("IPT1002", "IPT1001")]
    [InlineData("ipt1101", "IPT1101")]
    [InlineData("1101", "IPT1101")]
    [InlineData("problem", "problem-area-not-named")]
    [InlineData("problem-area-not-name", "problem-area-not-named")]
    [InlineData("noplan", "no-plan")]
    [InlineData("", "IPT1001")]
    public void To_Typed_GivesTheNearest(string typed, string nearest) => Assert.Equal(nearest, NearestName.To(typed, Names));
}
