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
                MarkdownCase.Write(text, course);
            }
        }

        text.Append("## Notes\n\n");
        foreach (var note in report.Notes)
        {
            new MarkdownNote(text, rules, note, quotes).Write();
        }

        MarkdownRules.Write(text, rules, report);
        WriteTool(text, report.Tool);
        return text.ToString();
    }

    private static void WriteTool(StringBuilder text, ToolInfo tool) => text
        .Append("---\n\n")
        .Append(string.Concat(RunTerms.Of(tool).Select(t => MarkdownText.Prose(t) + "  \n")))
        .Append(MarkdownText.Prose($"{tool.Name} {tool.Version}, {tool.Engine} engine, rules {tool.RulePack}, profile {tool.Profile}.")).Append("  \n")
        .Append("Rules ").Append(MarkdownText.Literal(tool.RulePackHash)).Append("  \n")
        .Append("Settings ").Append(MarkdownText.Literal(tool.SettingsHash)).Append('\n');
}
