using System.Globalization;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Numbers of a caseload's page. Each carries the name of what it counts, by which it can be recomputed from the CSV.</summary>
internal static class Numbered
{
    /// <summary>A number in running words.</summary>
    public static string In(string name, int value) => $"<span data-n=\"{name}\">{Text(value)}</span>";

    /// <summary>A number with its noun, such as "3 sessions".</summary>
    public static string With(string name, int value, string noun) =>
        $"{In(name, value)} {PlainWords.Count(value, noun)[(Text(value).Length + 1)..]}";

    /// <summary>A cell of a table.</summary>
    public static string Cell(string name, int value) => $"<td class=\"n\" data-n=\"{name}\">{Text(value)}</td>";

    /// <summary>A cell whose number matters only if there is one: a zero stands back.</summary>
    public static string Quiet(string name, int value, string tone) =>
        $"<td class=\"n {(value == 0 ? "zero" : tone)}\" data-n=\"{name}\">{Text(value)}</td>";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
