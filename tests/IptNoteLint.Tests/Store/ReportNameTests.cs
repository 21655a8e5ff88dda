using System.Text;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Tests.Store;

public sealed class ReportNameTests
{
    [Theory]
    [InlineData("s.txt")]
    [InlineData("k1/s.txt")]
    public void UsualName_IsTheNotesOwn(string note) => Assert.Equal(note, ReportName.Of(note));

    [Fact]
    public void LongestNameThatLeavesRoomForTheEnding_IsTheNotesOwn()
    {
        var note = $"k1/{new string('n', 246)}.txt";
        Assert.Equal(note, ReportName.Of(note));
    }

    [Theory]
    [InlineData('n', 251)]
    [InlineData('\u0436', 125)]
    [InlineData('\u8A00', 83)]
    public void LongerName_IsCutToWholeCharacters_AndFits(char letter, int times)
    {
        var name = ReportName.Of($"k1/{new string(letter, times)}.txt");
        Assert.StartsWith($"k1/{letter}{letter}", name, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(name["k1/".Length..]), 245, 250);
    }

    [Fact]
    public void LongNamesThatBeginAlike_HaveReportsOfTheirOwn() =>
        Assert.NotEqual(ReportName.Of(new string('n', 250) + "a.txt"), ReportName.Of(new string('n', 250) + "b.txt"));
}
