using System.Text;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A section of a page, under a heading that names it.</summary>
internal static class PageSection
{
    /// <summary>Its end.</summary>
    public const string End = "</div>\n</section>\n";

    /// <summary>Its beginning.</summary>
    public static string Begin(string id, string heading) =>
        $"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\">{heading}</h2>\n<div class=\"content\">\n";

    /// <summary>A whole section.</summary>
    public static void Write(StringBuilder html, string id, string heading, Action content)
    {
        html.Append(Begin(id, heading));
        content();
        html.Append(End);
    }
}
