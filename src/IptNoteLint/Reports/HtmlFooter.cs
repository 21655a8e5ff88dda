using System.Globalization;
using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The end of a page: which build of which rules wrote it.</summary>
internal static class HtmlFooter
{
    /// <summary>Writes the footer and closes the page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tool">Which build of which rules.</param>
    /// <param name="terms">The terms of the run where the page says them nowhere else.</param>
    public static void Write(StringBuilder html, ToolInfo tool, IEnumerable<string> terms)
    {
        html.Append($"<footer>\n<p>{ReportNotice.Record}</p>\n<p>");
        html.Append(HtmlText.Content(string.Create(
            CultureInfo.InvariantCulture, $"{tool.Name} {tool.Version}, {tool.Engine} engine, rules {tool.RulePack}, profile {tool.Profile}.")));
        html.Append("</p>\n").Append(string.Concat(terms.Select(t => $"<p>{HtmlText.Content(t)}</p>\n")));
        html.Append($"<p class=\"hash\">Rules {HtmlText.Content(tool.RulePackHash)}<br>Settings {HtmlText.Content(tool.SettingsHash)}</p>\n</footer>\n</body>\n</html>\n");
    }
}
