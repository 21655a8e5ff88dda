namespace IptNoteLint.Reports.Caseloads;

/// <summary>Cells of a CSV (RFC 4180, LF) that a spreadsheet takes for words and never for a formula.</summary>
internal static class CsvText
{
    /// <summary>A row with its line end.</summary>
    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(c => Cell(c ?? ""))) + "\n";

    /// <summary>A cell: line ends and hidden characters are made visible, what would begin a formula gets an apostrophe before it.</summary>
    public static string Cell(string text)
    {
        var line = VisibleText.OnOneLine(text);
        var inert = line.TrimStart() is ['=' or '+' or '-' or '@' or '|' or '%', ..] or ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? "'" + line : line;
        return inert.AsSpan().ContainsAny(",\"\n;'\t") || inert.Length != inert.Trim().Length
            ? "\"" + inert.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : inert;
    }
}
