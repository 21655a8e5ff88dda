using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Theory]
    [InlineData("plain words", "`plain words`")]
    [InlineData("with ` tick", "``with ` tick``")]
    [InlineData("`` `", "``` `` ` ```")]
    [InlineData("two\r\nlines\tand tab", "`two lines and tab`")]
    [InlineData("\u001b[2J\u202E", "`<U+001B>[2J<U+202E>`")]
    [InlineData(" \n", "(blank)")]
    public void Literal_IsACodeSpanThatCannotBeLeft(string words, string expected) => Assert.Equal(expected, MarkdownText.Literal(words));

    [Theory]
    [InlineData("A sentence: with (brackets), it's plain.", "A sentence: with (brackets), it's plain.")]
    [InlineData("*b* _i_ `c` [l](u) <t> a|b", @"\*b\* \_i\_ \`c\` \[l\]\(u) \<t\> a\|b")]
    [InlineData("see https://evil.example or a@evil.example", @"see https\://evil.example or a\@evil.example")]
    public void Prose_StaysProse(string words, string expected) => Assert.Equal(expected, MarkdownText.Prose(words));

    [Fact]
    public void HostileNote_NeverStandsOutsideACodeSpan()
    {
        var report = MarkdownReport.Write(HostileText.Report);
        var outside = System.Text.RegularExpressions.Regex.Replace(report, @"(?<!\\)(`+)(?!`).+?(?<!`)\1(?!`)", "");
        Assert.Contains("alert(1)", report, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", outside.Replace("set aside in the note", "", StringComparison.Ordinal).Split("Set aside")[0], StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)<", outside);
        Assert.DoesNotContain(report, c => c != '\n' && VisibleText.IsHidden(c));
    }

    [Fact]
    public void RunWithoutFindings_HasNoChapterOnThem()
    {
        var report = MarkdownReport.Write(SampleRun.Report with { Notes = [SampleRun.NoShow], Cases = [] });
        Assert.DoesNotContain("About these findings", report, StringComparison.Ordinal);
        Assert.Contains("1 note: no findings", report, StringComparison.Ordinal);
    }
}
