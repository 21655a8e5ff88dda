using System.Globalization;
using System.Text;
using Humanizer;

namespace IptNoteLint.Reports;

/// <summary>A note as the page that lists all reports shows it.</summary>
/// <param name="Path">Its name, relative to the notes' folder, with forward slashes.</param>
/// <param name="Findings">How many findings it has.</param>
public sealed record IndexedNote(string Path, int Findings)
{
    /// <summary>The name of its page, without <c>.html</c>; usually its own.</summary>
    public string Page { get; init; } = Path;
}

/// <summary>A file that could not be linted, as the page that lists all reports shows it.</summary>
/// <param name="Path">Its name, as above.</param>
/// <param name="Code">Why, such as <c>ENCODING</c>; its own page says it in words.</param>
/// <param name="At">When it was last tried.</param>
/// <param name="Tries">How often.</param>
/// <param name="NextTry">When it is tried again; null if not before it changes.</param>
public sealed record IndexedFault(string Path, string Code, DateTimeOffset At, int Tries, DateTimeOffset? NextTry)
{
    /// <summary>The name of its page, as above.</summary>
    public string Page { get; init; } = Path;
}

/// <summary>The page that lists the reports of a watched folder: first the files that could not be linted, then the notes. One HTML file without script.</summary>
public static class HtmlIndex
{
    /// <summary>A longer list is cut off: a page of a hundred thousand lines serves nobody.</summary>
    private const int MostNotes = 1000;

    /// <summary>Writes the page.</summary>
    /// <param name="folder">The name of the watched folder.</param>
    /// <param name="notes">The notes that were linted, in the order in which they are listed; more than fit are counted.</param>
    /// <param name="total">How many notes were linted.</param>
    /// <param name="faults">The files that could not be linted.</param>
    public static string Write(string folder, IEnumerable<IndexedNote> notes, int total, IReadOnlyList<IndexedFault> faults)
    {
        var html = new StringBuilder();
        HtmlHead.Write(html, $"{folder} - IptNoteLint");
        html.Append($"<body>\n<header class=\"top\">\n<p class=\"eyebrow\">{HtmlText.Content(folder)}</p>\n<h1>Reports</h1>\n");
        html.Append($"<p class=\"lede\">{Lede(total, faults.Count)}</p>\n<p class=\"scope\">{ReportNotice.Scope}</p>\n</header>\n<main>\n");
        if (faults.Count > 0)
        {
            Section(html, "faults", "Files that could not be linted", faults.Take(MostNotes).Select(f => $"{Link(f.Path, f.Page)}: {HtmlText.Content(f.Code)}, {When(f)}"), faults.Count);
        }

        Section(html, "notes", "Notes", notes.Take(MostNotes).Select(n => $"{Link(n.Path, n.Page)}: {"thing".ToQuantity(n.Findings)} to look at"), total);
        return html.Append($"</main>\n<footer>\n<p>{ReportNotice.Record}</p>\n</footer>\n</body>\n</html>\n").ToString();
    }

    private static string Lede(int notes, int faults) =>
        $"{"note".ToQuantity(notes)} {(notes == 1 ? "has its report" : "have their reports")}"
        + (faults == 0 ? "." : $"; {"file".ToQuantity(faults)} could not be linted and {(faults == 1 ? "says" : "say")} why.");

    private static string When(IndexedFault fault) =>
        $"tried {"time".ToQuantity(fault.Tries)}, last {Time(fault.At)}; " + (fault.NextTry is { } next ? $"again {Time(next)}" : "again when it changes");

    private static void Section(StringBuilder html, string id, string heading, IEnumerable<string> lines, int total)
    {
        html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\">{heading}</h2>\n<div class=\"content\">\n<ul>\n");
        foreach (var line in lines)
        {
            html.Append("<li>").Append(line).Append("</li>\n");
        }

        html.Append("</ul>\n");
        html.Append(total > MostNotes ? $"<p>And {(total - MostNotes).ToString(CultureInfo.InvariantCulture)} more.</p>\n" : "");
        html.Append("</div>\n</section>\n");
    }

    private static string Link(string path, string page) =>
        $"<a href=\"{string.Join('/', (page + ".html").Split('/').Select(Uri.EscapeDataString))}\">{HtmlText.Content(path)}</a>";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
