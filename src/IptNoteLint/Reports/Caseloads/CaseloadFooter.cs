using System.Globalization;
using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>The end of a page: which build of which rules wrote it.</summary>
internal static class CaseloadFooter
{
    public static void Write(StringBuilder html, ToolInfo tool)
    {
        html.Append($"</main>\n<footer>\n<p>{ReportNotice.Record}</p>\n<p>");
        html.Append(HtmlText.Content(string.Create(
            CultureInfo.InvariantCulture, $"{tool.Name} {tool.Version}, {tool.Engine} engine, rules {tool.RulePack}, profile {tool.Profile}.")));
        html.Append($"</p>\n<p class=\"hash\">Rules {HtmlText.Content(tool.RulePackHash)}<br>Settings {HtmlText.Content(tool.SettingsHash)}</p>\n</footer>\n</body>\n</html>\n");
    }
}
