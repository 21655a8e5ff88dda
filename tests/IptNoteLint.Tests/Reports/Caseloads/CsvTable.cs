using System.Text;

namespace IptNoteLint.Tests.Reports.Caseloads;

/// <summary>Reads CSV (RFC 4180) into rows by column name.</summary>
internal static class CsvTable
{
    public static List<Dictionary<string, string>> Read(string csv)
    {
        var rows = Rows(csv).ToList();
        return rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)).ToList();
    }

    public static IEnumerable<List<string>> Rows(string csv)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[i++]);
            }
            else if (csv[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && csv[i] is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }
    }
}
