using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>What narrows the table of courses. Hidden until the page's script is at work; without it the table is whole.</summary>
internal sealed class CaseFilters(StringBuilder html, CaseloadDigest caseload, List<string> therapists)
{
    /// <summary>The value by which rows of an area are found.</summary>
    public static string KeyOf(ProblemArea? area) => area is { } known ? ContractWords.Of(known) : "none";

    /// <summary>The value by which rows of a phase are found.</summary>
    public static string KeyOf(Phase? phase) => ContractWords.Of(phase ?? Phase.Unknown);

    public void Write()
    {
        html.Append("<div class=\"tools\" id=\"tools\" role=\"search\" aria-label=\"Search and filter courses\" hidden>\n");
        html.Append("<label>Search <input type=\"search\" id=\"find\" autocomplete=\"off\" spellcheck=\"false\"></label>\n");
        Select("area", "Area", [.. caseload.Cases.Select(c => c.Course.AgreedArea).Distinct().OrderBy(a => a is null ? int.MaxValue : (int)a)
            .Select(a => (KeyOf(a), PlainWords.AreaOf(a)))]);
        Select("phase", "Phase", [.. caseload.Cases.Select(c => c.Sessions.LastOrDefault()?.Phase ?? Phase.Unknown).Distinct().OrderBy(p => p == Phase.Unknown).ThenBy(p => p)
            .Select(p => (KeyOf(p), PlainWords.PhaseOf(p)))]);
        Select("therapist", "Therapist", [.. therapists.Select((t, i) => (i.ToString(CultureInfo.InvariantCulture), t))]);
        html.Append("<label class=\"check\"><input type=\"checkbox\" id=\"only-safety\"> With safety findings</label>\n");
        html.Append("<button type=\"button\" id=\"open-all\">Open all shown</button>\n<button type=\"button\" id=\"close-all\">Close all</button>\n");
        html.Append("<output id=\"shown\" aria-live=\"polite\"></output>\n</div>\n");
    }

    private void Select(string name, string label, List<(string Value, string Words)> options)
    {
        if (options.Count < 2)
        {
            return;
        }

        html.Append($"<label>{label} <select data-filter=\"{name}\"><option value=\"\">all</option>");
        foreach (var (value, words) in options)
        {
            html.Append($"<option value=\"{value}\">{HtmlText.Plain(words)}</option>");
        }

        html.Append("</select></label>\n");
    }
}
