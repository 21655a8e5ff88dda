using System.Globalization;
using System.Text;
using System.Text.Json;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports;

/// <summary>How often each rule had each outcome, as a table or as JSON.</summary>
public static class StatisticsTable
{
    private static readonly string[] Heads = ["rule", "of", "fail", "set aside", "pass", "open", "not applicable"];

    /// <summary>One line a rule below a line of heads, in columns; ends in a line end. Rules about a course count courses, all others notes.</summary>
    public static string Write(RunDigest run)
    {
        var counts = RuleCounts.Of(run);
        string[][] rows = [Heads, .. counts.Select(c => (string[])[c.Rule.Id, .. Numbers(c).Select(n => n.ToString(CultureInfo.InvariantCulture))])];
        var widths = Enumerable.Range(0, Heads.Length).Select(i => rows.Max(r => r[i].Length)).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            text.Append(rows[i][0].PadRight(widths[0]));
            for (var column = 1; column < Heads.Length; column++)
            {
                text.Append("  ").Append(rows[i][column].PadLeft(widths[column]));
            }

            text.Append(i == 0 ? "" : "  " + counts[i - 1].Rule.Title).Append('\n');
        }

        return text.ToString();
    }

    internal static void Write(Utf8JsonWriter json, RunDigest run)
    {
        json.WriteStartArray("statistics");
        foreach (var counts in RuleCounts.Of(run))
        {
            json.WriteStartObject();
            json.WriteString("ruleId", counts.Rule.Id);
            json.WriteString("of", counts.Rule.CaseKind is null ? "notes" : "cases");
            json.WriteNumber("total", counts.Total);
            json.WriteNumber("fail", counts.Tally.Fails);
            json.WriteNumber("setAside", counts.Tally.SetAside);
            json.WriteNumber("pass", counts.Tally.Passes);
            json.WriteNumber("open", counts.Tally.Open);
            json.WriteNumber("notApplicable", counts.Tally.NotApplicable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int[] Numbers(RuleCounts counts) =>
        [counts.Total, counts.Tally.Fails, counts.Tally.SetAside, counts.Tally.Passes, counts.Tally.Open, counts.Tally.NotApplicable];
}
