using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Reports;

/// <summary>The head of a page: its style sheet, and a policy under which a browser takes that very sheet and nothing else.</summary>
internal static class HtmlHead
{
    private static readonly Lazy<string> Sheet = new(() => "\n" + ReportResource.Read("note-page.css"));

    /// <summary>The policy: no script, no image, no font, no frame, no form, no connection; one style sheet, by its hash.</summary>
    public static string Policy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet.Value)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Everything up to the body.</summary>
    public static void Write(StringBuilder html, string title) => Write(html, title, Policy, Sheet.Value);

    /// <summary>The same with a policy and a sheet of the page's own.</summary>
    public static void Write(StringBuilder html, string title, string policy, string sheet) => html
        .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
        .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .Append("<meta name=\"robots\" content=\"noindex\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n")
        .Append($"<title>{HtmlText.Plain(title)}</title>\n<style>").Append(sheet).Append("</style>\n</head>\n");
}
