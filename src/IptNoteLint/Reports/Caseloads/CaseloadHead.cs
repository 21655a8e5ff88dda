using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>The head of a caseload's page: its style sheet, its script, and a policy under which a browser takes these two and nothing else.</summary>
internal static class CaseloadHead
{
    private static readonly Lazy<string> Sheet = new(() => "\n" + ReportResource.Read("note-page.css") + ReportResource.Read("caseload.css"));
    private static readonly Lazy<string> Code = new(() => "\n" + ReportResource.Read("caseload.js"));

    /// <summary>The policy: no image, no font, no frame, no form, no connection; one style sheet and one script, by their hashes.</summary>
    public static string Policy =>
        $"default-src 'none'; style-src '{HashOf(Sheet.Value)}'; script-src '{HashOf(Code.Value)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The script's element; what it adds is in no part of the page without it.</summary>
    public static string Script => $"<script>{Code.Value}</script>\n";

    /// <summary>Everything up to the body.</summary>
    public static void Write(StringBuilder html, string title) => HtmlHead.Write(html, title, Policy, Sheet.Value);

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
