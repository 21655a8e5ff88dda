using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary>The forms in which <c>check</c> reports.</summary>
internal static class ReportFormats
{
    public const string Console = "console";

    public const string Lines = "lines";

    public const string Markdown = "markdown";

    public const string Json = "json";

    public const string Csv = "csv";

    private const string Sarif = "sarif", JUnit = "junit", GitHub = "github", Checkstyle = "checkstyle";

    /// <summary>Every name that <c>--format</c> takes.</summary>
    public static string[] All { get; } = [Console, Lines, Markdown, Json, Csv, Sarif, JUnit, GitHub, Checkstyle];

    /// <summary>Whether a form tells people of files that were not linted; a program's input is seldom read by anyone.</summary>
    public static bool IsForPeople(string format) => format is Console or Lines or Markdown;

    /// <summary>Whether a form goes from hand to hand, or into a build server's log: it quotes no note unless somebody asks for it.</summary>
    public static bool Travels(string format) => format is Csv or Sarif or JUnit or GitHub or Checkstyle;

    /// <summary>Whether a form has room for the counts of each rule.</summary>
    public static bool HasStatistics(string format) => format is Console or Json;

    /// <summary>A form of the report.</summary>
    /// <param name="format">Its name.</param>
    /// <param name="terms">What to show, and how.</param>
    public static IRunForm Of(string format, ReportTerms terms) => format switch
    {
        Lines => new LineReport(terms.Options.Passes),
        Markdown => new MarkdownReport(terms.Options.Quotes),
        Json => new JsonReport(terms.Options.Quotes, terms.Statistics),
        Csv => new CsvReport(terms.Options.Quotes, terms.Options.Passes),
        Sarif => new SarifReport(terms.Options.Quotes),
        JUnit => new JUnitReport(terms.FailOn, terms.Options.Quotes, terms.PlaceOf),
        GitHub => new GitHubReport(terms.Options.Quotes, terms.PlaceOf),
        Checkstyle => new CheckstyleReport(terms.Options.Quotes, terms.PlaceOf),
        _ => new ConsoleReport(terms.Options, terms.Style, terms.Statistics),
    };
}

/// <summary>What a report shows, and how.</summary>
/// <param name="Options">Quotes, passes and width.</param>
/// <param name="Style">How a terminal's words are styled.</param>
/// <param name="Statistics">Whether it counts the outcomes of each rule.</param>
/// <param name="FailOn">The lowest severity that fails; null for none.</param>
/// <param name="PlaceOf">Where a note lies, seen from the working folder: tools that mark files look them up there.</param>
internal sealed record ReportTerms(ConsoleOptions Options, ConsoleStyle Style, bool Statistics, Severity? FailOn, Func<string, string> PlaceOf);
