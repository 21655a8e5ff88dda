using IptNoteLint.Caseloads;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

/// <summary>Whole reports, read and approved by a person.</summary>
public sealed class ApprovedReportTests
{
    [Fact]
    public void Json() => ApprovedText.Verify("run.json", JsonReport.Write(SampleRun.Report));

    [Fact]
    public void JsonOfOneNote() => ApprovedText.Verify("s06.txt.json", JsonReport.Write(SampleRun.PastOnly, SampleRun.Tool));

    [Fact]
    public void Sarif() => ApprovedText.Verify("run.sarif", SarifReport.Write(SampleRun.Report));

    [Fact]
    public void Markdown() => ApprovedText.Verify("run.md", MarkdownReport.Write(SampleRun.Report));

    [Fact]
    public void Console() => ApprovedText.Verify("run.console.txt", ConsoleReport.Write(SampleRun.Report, new ConsoleOptions(), ConsoleStyle.Plain));

    [Fact]
    public void ConsoleInColour() => ApprovedText.Verify(
        "run.colour.txt", ConsoleReport.Write(SampleRun.Report, new ConsoleOptions(Passes: true, Width: 60), ConsoleStyle.Ansi));

    [Fact]
    public void Lines() => ApprovedText.Verify("run.lines.txt", LineReport.Write(SampleRun.Report));

    [Fact]
    public void Csv() => ApprovedText.Verify("run.csv", CsvReport.Write(SampleRun.Report, passes: true));

    [Fact]
    public void JUnit() => ApprovedText.Verify("run.junit.xml", JUnitReport.Write(SampleRun.Report));

    [Fact]
    public void GitHub() => ApprovedText.Verify("run.github.txt", GitHubReport.Write(SampleRun.Report, quotes: true));

    [Fact]
    public void Checkstyle() => ApprovedText.Verify("run.checkstyle.xml", CheckstyleReport.Write(SampleRun.Report));

    [Fact]
    public void Statistics() => ApprovedText.Verify("run.statistics.txt", StatisticsTable.Write(RunDigest.Of(SampleRun.Report)));

    [Theory]
    [InlineData("s05.txt.html")]
    [InlineData("s06.txt.html")]
    [InlineData("s07.txt.html")]
    [InlineData("process.txt.html")]
    [InlineData("broken.txt.html")]
    [InlineData("letter.docx.html")]
    public void Page(string name)
    {
        var note = SampleRun.Report.Notes.Single(n => n.Path.EndsWith('/' + name[..^5], StringComparison.Ordinal));
        ApprovedText.Verify(name, HtmlNoteReport.Write(note, SampleRun.Tool, SampleRules.All));
    }

    [Fact]
    public void PageOfAHostileNote() => ApprovedText.Verify("hostile.html", HtmlNoteReport.Write(HostileText.Note, SampleRun.Tool, SampleRules.All));

    [Fact]
    public void PageWithoutQuotes() => ApprovedText.Verify("s06.txt.noquotes.html", HtmlNoteReport.Write(SampleRun.PastOnly, SampleRun.Tool, SampleRules.All, quotes: false));
}
