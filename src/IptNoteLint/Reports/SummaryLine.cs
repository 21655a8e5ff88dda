using System.Globalization;
using Humanizer;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in one line.</summary>
public static class SummaryLine
{
    /// <summary>Such as "3 notes: 2 warnings, 1 hint; 4 checks not evaluated; 1 file unreadable". What is zero is left out, but files that were not linted never are.</summary>
    public static string Of(RunDigest run)
    {
        var tally = Tally.Of(run);
        var fails = tally.BySeverity.Where(s => s.Count > 0).Select(s => Fails(s.Severity, s.Count)).ToArray();
        string[] parts =
        [
            $"{Count("note", tally.Notes - tally.Unreadable - tally.Skipped)}: {(fails.Length == 0 ? "no findings" : string.Join(", ", fails))}",
            .. Part(tally.Open, Count("check", tally.Open) + " not evaluated"),
            .. Part(tally.Suppressed, Count("finding", tally.Suppressed) + " set aside"),
            .. Part(tally.Unreadable, Count("file", tally.Unreadable) + " unreadable"),
            .. Part(tally.Skipped, Count("file", tally.Skipped) + " skipped"),
        ];
        return string.Join("; ", parts);
    }

    /// <summary>A number of fails of one severity, such as "2 warnings".</summary>
    internal static string Fails(Severity severity, int count) =>
        severity == Severity.Info ? string.Create(CultureInfo.InvariantCulture, $"{count} info") : Count(ContractWords.Of(severity), count);

    private static string Count(string noun, int count) => noun.ToQuantity(count, null, CultureInfo.InvariantCulture);

    private static string[] Part(int count, string words) => count == 0 ? [] : [words];
}
