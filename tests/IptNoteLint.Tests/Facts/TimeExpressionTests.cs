using System.Globalization;
using CsCheck;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>Every time expression has a TIMEX value, and days beside the session's date where it can have any.</summary>
public sealed class TimeExpressionTests
{
    /// <summary>A Wednesday.</summary>
    private const string Head = "Date: 18 March 2026\nSession 5 of 12\n\n";

    private static readonly string[] Units = ["days", "weeks", "months", "years", "decades"];

    [Theory]
    [InlineData("Row with her sister on Tuesday.", "on Tuesday XXXX-WXX-2 2026-03-17 2026-03-18")]
    [InlineData("She will ring him on Tuesday.", "will FUTURE_REF|on Tuesday XXXX-WXX-2 2026-03-24 2026-03-25")]
    [InlineData("His mother died 11 weeks ago.", "11 weeks ago P11W 2025-12-31 2026-01-01")]
    [InlineData("Moved here 3/52 ago.", "3/52 ago P3W 2026-02-25 2026-02-26")]
    [InlineData("They split up a few months ago.", "a few months ago P3M 2025-12-18 2025-12-19")]
    [InlineData("He retired a year ago.", "a year ago P1Y 2025-03-18 2025-03-19")]
    [InlineData("Moved out in 2012.", "in 2012 2012 2012-01-01 2013-01-01")]
    [InlineData("The baby came in September.", "September XXXX-09 2025-09-01 2025-10-01")]
    [InlineData("The firm closed on 12 March.", "12 March XXXX-03-12 2026-03-12 2026-03-13")]
    [InlineData("Bereaved on 3 May 2024.", "3 May 2024 2024-05-03 2024-05-03 2024-05-04")]
    [InlineData("Lately her son answers.", "Lately PRESENT_REF 2026-03-18 2026-03-19")]
    [InlineData("As a child she hid.", "As a child PAST_REF")]
    [InlineData("They quarrelled over the garden gate.", "")]
    public void Read_WordsOfTime_HaveValueAndDays(string sentence, string expected) => Assert.Equal(expected, Times(Head + sentence, Head.Length));

    [Fact]
    public void Read_NoSessionDate_LeavesRelativeDaysOpen() =>
        Assert.Equal("11 weeks ago P11W", Times("His mother died 11 weeks ago.", 0));

    [Fact]
    public void Read_AnyCountOfAnyUnit_NeverFails() =>
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, Units.Length - 1]).Sample((count, unit) =>
            Times(Head + $"It began {count.ToString(CultureInfo.InvariantCulture)} {Units[unit]} ago.", Head.Length).Length > 0);

    private static string Times(string text, int from) => string.Join('|', RuleLexicons.Extract(text).Times
        .Where(t => t.Span.Start >= from)
        .Select(t => $"{text.Substring(t.Span.Start, t.Span.Length)} {t.Timex} {t.From:yyyy-MM-dd} {t.To:yyyy-MM-dd}".TrimEnd()));
}
