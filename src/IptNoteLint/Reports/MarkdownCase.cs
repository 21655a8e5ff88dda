using System.Globalization;
using System.Text;
using Humanizer;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>One course of treatment of the Markdown report.</summary>
internal static class MarkdownCase
{
    public static void Write(StringBuilder text, CaseResult course, bool quotes)
    {
        text.Append("### Case ").Append(MarkdownText.Literal(course.Case)).Append("\n\n");
        string[] facts =
        [
            "note".ToQuantity(course.Notes.Length, null, CultureInfo.InvariantCulture),
            course.Planned is { } planned ? "session".ToQuantity(planned, null, CultureInfo.InvariantCulture) + " planned" : "planned length not shown",
            course.AgreedArea is { } area ? $"agreed focus {AreaWords.NameOf(area)}" : "no agreed focus shown",
        ];
        text.Append(string.Join(", ", facts).Transform(To.SentenceCase)).Append(".\n\n");
        var fails = course.Findings.OrderByDescending(r => r.Severity).ToArray();
        foreach (var result in fails)
        {
            text.Append("- **").Append(ContractWords.Of(result.Severity!.Value)).Append("** ").Append(MarkdownText.Prose(result.Message));
            text.Append(" (").Append(result.RuleId);
            if (result.At is not null)
            {
                text.Append(", ").Append(MarkdownText.Literal(result.At));
            }

            text.Append(")\n");
        }

        foreach (var result in course.Results.Where(r => r.Suppressed is not null))
        {
            text.Append("- Set aside in the ").Append(MarkdownText.Prose(result.Suppressed!.Source)).Append(": ").Append(MarkdownText.Prose(result.Message));
            text.Append(" (").Append(result.RuleId).Append(") ").Append(MarkdownText.Prose(Quotation.Reason(result.Suppressed, quotes))).Append('\n');
        }

        // Where nothing was asked of the course there is nothing to say of it.
        text.Append(course.Results.Any(r => r.Kind == ResultKind.Fail) ? "\n" : course.Results.IsEmpty ? "" : "No findings about the course.\n\n");
    }
}
