using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run as a document to read.</summary>
public static class MarkdownReport
{
    /// <summary>Summary, courses of treatment, every note with what it shows and what it doesn't, and at the end why each finding matters. Ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether the notes' own words are shown.</param>
    public static string Write(LintReport report, bool quotes = true)
    {
        var text = new StringBuilder();
        var rules = new RuleBook(report.Rules);
        text.Append("# What the notes show\n\n");
        text.Append(MarkdownText.Prose(SummaryLine.Of(report))).Append(".\n\n");
        text.Append("> ").Append(ReportNotice.Scope).Append(' ').Append(ReportNotice.Record).Append("\n\n");
        if (!report.Cases.IsEmpty)
        {
            text.Append("## Courses of treatment\n\n");
            foreach (var course in report.Cases)
            {
                MarkdownCase.Write(text, course, quotes);
            }
        }

        text.Append("## Notes\n\n");
        foreach (var note in report.Notes)
        {
            new MarkdownNote(text, rules, note, quotes).Write();
        }

        MarkdownRules.Write(text, rules, report);
        WriteTool(text, report);
        return text.ToString();
    }

    private static void WriteTool(StringBuilder text, LintReport report) => Tool(text, report.Tool, [.. RunTerms.Of(report.Tool), .. RunTerms.OfFolders(report), .. Stale(report.Baseline)]);

    private static IEnumerable<string> Stale(BaselineUse? baseline) =>
        (baseline?.Stale ?? []).Select(e => $"The baseline's {e.RuleId} of {e.Path} matches nothing any more.");

    private static void Tool(StringBuilder text, ToolInfo tool, IReadOnlyList<string> terms) => text
        .Append("---\n\n")
        .Append(string.Concat(terms.Select(t => MarkdownText.Prose(t) + "  \n")))
        .Append(MarkdownText.Prose($"{tool.Name} {tool.Version}, {tool.Engine} engine, rules {tool.RulePack}, profile {tool.Profile}.")).Append("  \n")
        .Append("Rules ").Append(MarkdownText.Literal(tool.RulePackHash)).Append("  \n")
        .Append("Settings ").Append(MarkdownText.Literal(tool.SettingsHash)).Append('\n');
}
