using IptNoteLint.Linting;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Linting;

/// <summary>What the other notes of a course tell about a date, and what nothing tells.</summary>
public sealed class CaseDatesTests
{
    [Fact]
    public void OpenFigures_TakeTheOrderOfTheOthers() =>
        Assert.Equal("2026-01-15 2026-02-05", Complete("15/01/26 Session 1.", "05/02/26 Session 2."));

    [Fact]
    public void OpenFigures_WithMonthsFirstElsewhere_AreReadSo() =>
        Assert.Equal("2026-01-21 2026-05-02", Complete("01/21/2026 Session 1.", "05/02/2026 Session 2."));

    [Fact]
    public void OpenFigures_WhereTheOthersDisagree_StayOpen() =>
        Assert.Equal("2026-01-15 2026-01-21 open", Complete("15/01/2026 Session 1.", "01/21/2026 Session 2.", "05/02/2026 Session 3."));

    [Fact]
    public void MissingYear_IsThatOfTheNoteBefore_OrTheNext() =>
        Assert.Equal("2025-12-15 2025-12-22 2026-01-05", Complete("Mon 15 December 2025. Session 1.", "Mon 22 December. Session 2.", "Mon 5 January. Session 3."));

    [Fact]
    public void MissingYear_WithNothingBefore_StaysOpen() =>
        Assert.Equal("open 2026-02-09", Complete("Mon 2 February. Session 1.", "Mon 9 February 2026. Session 2."));

    [Theory]
    [InlineData("Tue 3 Feb 10:00 Session 4.")]
    [InlineData("12 March 50 min, session 4.")]
    public void FiguresBehindAMonth_AreNoYear(string text) => Assert.Equal("open", Complete(text));

    private static string Complete(params string[] notes)
    {
        var facts = notes.Select((n, i) => RuleLexicons.Extract(n, $"s{i}.txt")).ToArray();
        CaseDates.Complete(facts, Enumerable.Range(0, facts.Length));
        return string.Join(' ', facts.Select(f => f.Date is { } date ? $"{date:yyyy-MM-dd}" : "open"));
    }
}
