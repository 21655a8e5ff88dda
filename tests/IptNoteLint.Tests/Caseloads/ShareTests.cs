using IptNoteLint.Caseloads;

namespace IptNoteLint.Tests.Caseloads;

public sealed class ShareTests
{
    // Worked out by hand from the formula; 10 of 20 is the textbook's example.
    [Theory]
    [InlineData(10, 20, 0.2993, 0.7007)]
    [InlineData(0, 10, 0.0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1.0)]
    [InlineData(1, 1, 0.2065, 1.0)]
    public void Interval_IsWilsons(int count, int of, double low, double high)
    {
        var interval = new Share(count, of).Interval;
        Assert.Equal(low, interval.Low, 0.0001);
        Assert.Equal(high, interval.High, 0.0001);
    }

    [Fact]
    public void NothingAsked_LeavesEverythingOpen() => Assert.Equal((0, (0, 1)), (new Share(0, 0).Rate, new Share(0, 0).Interval));
}
