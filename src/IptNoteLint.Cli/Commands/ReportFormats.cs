using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary>The forms in which <c>check</c> reports.</summary>
internal static class ReportFormats
{
    public const string Console = "console";
    public const string Lines = "lines";
    public const string Sarif = "sarif";

    /// <summary>Every name that <c>--format</c> takes.</summary>
    public static string[] All { get; } = [Console, Lines, "json", Sarif, "markdown"];

    /// <summary>Whether a form tells people of files that were not linted; a program's input is seldom read by anyone.</summary>
    public static bool IsForPeople(string format) => format is not ("json" or Sarif);

    /// <summary>The report in a form.</summary>
    public static string Write(string format, LintReport report, ConsoleOptions options, ConsoleStyle style) => format switch
    {
        Lines => LineReport.Write(report),
        "json" => JsonReport.Write(report, options.Quotes),
        Sarif => SarifReport.Write(report, options.Quotes),
        "markdown" => MarkdownReport.Write(report, options.Quotes),
        _ => ConsoleReport.Write(report, options, style),
    };
}
