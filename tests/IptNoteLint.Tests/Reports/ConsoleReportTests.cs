using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class ConsoleReportTests
{
    [Fact]
    public void Plain_HoldsNoEscapeCode_WhateverTheNoteHolds()
    {
        var text = Write(HostileText.Report);
        Assert.DoesNotContain(text, c => c != '\n' && VisibleText.IsHidden(c));
        Assert.Contains("<U+001B>[2J<b><U+202E>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_OnlyAddsEscapeCodesOfTheStyle()
    {
        var options = new ConsoleOptions(Passes: true);
        var colour = ConsoleReport.Write(HostileText.Report, options, ConsoleStyle.Ansi);
        Assert.Contains("\u001b[1;33mIPT1102 warning\u001b[0m", colour, StringComparison.Ordinal);
        Assert.Equal(ConsoleReport.Write(HostileText.Report, options, ConsoleStyle.Plain), System.Text.RegularExpressions.Regex.Replace(colour, "\u001b\\[[0-9;]+m", ""));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(120)]
    public void Lines_KeepToTheWidth(int width)
    {
        var report = SampleRun.Report with { Notes = [SampleRun.Full, SampleRun.PastOnly] };
        var lines = ConsoleReport.Write(report, new ConsoleOptions(Passes: true, Width: width), ConsoleStyle.Plain).Split('\n');
        Assert.All(lines, l => Assert.True(DisplayWidth.Of(l) <= width, l));
    }

    [Fact]
    public void TooNarrow_IsTakenAsTheLeastWidth() =>
        Assert.Equal(Write(SampleRun.Report, new ConsoleOptions(Width: 40)), Write(SampleRun.Report, new ConsoleOptions(Width: 3)));

    [Fact]
    public void QuotesOff_ShowsThePlaceButNotTheLine()
    {
        var text = Write(SampleRun.Report, new ConsoleOptions(Quotes: false));
        Assert.Contains(" --> anna/s06.txt:3:34\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("^", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_AreShownOnlyWhenAskedFor()
    {
        Assert.DoesNotContain(" pass: ", Write(SampleRun.Report), StringComparison.Ordinal);
        Assert.Contains("IPT1301 pass: The note shows how the two of you worked.\n --> anna/s05.txt:5:", Write(SampleRun.Report, new ConsoleOptions(Passes: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressed_IsCountedButNotShown()
    {
        var text = Write(SampleRun.Report);
        Assert.DoesNotContain("IPT1004", text, StringComparison.Ordinal);
        Assert.Contains("1 finding set aside", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FailThatIsNoAbsence_WithoutAPlaceOfItsOwn_PointsAtItsFirstEvidence()
    {
        var note = new SampleNote("a.txt", "one two three\n");
        var run = SampleRun.Report with
        {
            Cases = [],
            Notes = [note.Fail("IPT1102", Severity.Warning, "The note shows two.", null, null, null, note.Shows(Topic.Relationship, "two", "past"), note.Shows(Topic.Relationship, "three", "past")).Build(SampleNote.EmptySession)],
        };
        Assert.Contains(" --> a.txt:1:5\n  |\n1 | one two three\n  |     ^^^\n  = see also: 1:9\n", Write(run), StringComparison.Ordinal);
    }

    private static string Write(LintReport report, ConsoleOptions? options = null) => ConsoleReport.Write(report, options ?? new ConsoleOptions(), ConsoleStyle.Plain);
}
