using System.Text;

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
        var inert = new StringBuilder(line.Length + 2);
        var begins = 0;
        for (var i = 0; i < line.Length; i++)
        {
            // Where a spreadsheet splits at another separator, what follows it begins a cell of its own.
            if (begins >= 0 && !IsBlank(line[i]))
            {
                if (IsFormula(line[i]))
                {
                    inert.Insert(begins, '\'');
                }

                begins = -1;
            }

            inert.Append(line[i]);
            begins = line[i] is ';' or '|' ? inert.Length : begins;
        }

        return inert.Length != line.Length || line.AsSpan().ContainsAny(",\"';|") || line.Length != line.Trim().Length
            ? "\"" + inert.Replace("\"", "\"\"") + "\""
            : line;
    }

    // A quotation mark is taken off with the cell's own.
    private static bool IsBlank(char character) => character == '"' || char.IsWhiteSpace(character);

    private static bool IsFormula(char character) =>
        character is '=' or '+' or '-' or '@' or '|' or '%' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
