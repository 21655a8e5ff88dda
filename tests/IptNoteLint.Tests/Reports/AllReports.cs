using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports;

/// <summary>Every form of report of one run, by name.</summary>
internal static class AllReports
{
    public static IEnumerable<(string Name, string Text)> Of(LintReport report, bool quotes)
    {
        yield return ("json", JsonReport.Write(report, quotes));
        yield return ("sarif", SarifReport.Write(report, quotes));
        yield return ("markdown", MarkdownReport.Write(report, quotes));
        yield return ("console", ConsoleReport.Write(report, new ConsoleOptions(quotes, Passes: true), ConsoleStyle.Plain));
        yield return ("colour", ConsoleReport.Write(report, new ConsoleOptions(quotes, Passes: true), ConsoleStyle.Ansi));
        yield return ("lines", LineReport.Write(report, passes: true));
        yield return ("table", CsvReport.Write(report, quotes, passes: true));
        yield return ("junit", JUnitReport.Write(report, Severity.Hint, quotes));
        yield return ("github", GitHubReport.Write(report, quotes));
        yield return ("checkstyle", CheckstyleReport.Write(report, quotes));
        yield return ("page of the caseload", FormText.Of(new CaseloadPage(quotes), report));
        yield return ("csv", FormText.Of(new CaseloadCsv(), report));
        yield return ("json of the caseload", FormText.Of(new CaseloadJson(quotes), report));
        yield return ("portfolio", FormText.Of(new PortfolioPage(quotes), report));
        foreach (var note in report.Notes)
        {
            yield return ($"page of {note.Path}", HtmlNoteReport.Write(note, report.Tool, report.Rules, quotes));
            yield return ($"json of {note.Path}", JsonReport.Write(note, report.Tool, quotes));
        }
    }
}
