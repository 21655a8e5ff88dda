using System.Globalization;

namespace IptNoteLint.Tests.Reports;

public sealed class DeterminismTests
{
    [Fact]
    public void SameRun_IsTheSameBytes_InAnyCulture()
    {
        var before = AllReports.Of(SampleRun.Report, quotes: true).ToArray();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Unlike();
            Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
            Assert.Equal(before, AllReports.Of(SampleRun.Report, quotes: true));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void LineEnds_AreLineFeedsOnly() =>
        Assert.All(AllReports.Of(SampleRun.Report, quotes: true), r => Assert.False(r.Text.Contains('\r', StringComparison.Ordinal) || !r.Text.EndsWith('\n'), r.Name));

    private static CultureInfo Unlike()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.MonthNames = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", ""];
        return culture;
    }
}
