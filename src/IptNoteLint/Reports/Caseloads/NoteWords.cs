using System.Globalization;
using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>One note behind a click: what it shows, what it doesn't, what was left open, with places and, if wanted, words.</summary>
internal sealed class NoteWords(StringBuilder html, NoteResult note, RuleBook rules, bool quotes)
{
    private const int QuotedPlaces = 2;
    private const int LongestQuote = 90;

    private readonly Quotation _quotation = new(note, quotes);

    /// <summary>Writes the note.</summary>
    /// <param name="id">Its id on the page.</param>
    /// <param name="heading">What it is.</param>
    public void Write(string id, string heading)
    {
        var findings = note.Findings.OrderByDescending(f => f.Severity).ToList();
        html.Append($"<details class=\"note\"><summary>{HtmlText.Content(heading)} <span class=\"brief\">{Brief(findings.Count)}</span></summary>\n");
        html.Append($"<p class=\"where\" id=\"{id}\">{HtmlText.Content(note.Path)}</p>\n");
        List("", findings, f => $"<li class=\"{PlainWords.ClassOf(f.Severity!.Value)}\">{HtmlText.Content(f.Message)}{Places(f)} {Id(f)}</li>\n", "outcomes");
        List("Shown", Of(ResultKind.Pass), p => $"<li>{HtmlText.Content(p.Message)}{Places(p)} {Id(p)}</li>\n", "quiet");
        List("Set aside", note.Results.Where(r => r.Suppressed is not null), r => $"<li>{HtmlText.Content(r.Message)}{Reason(r)} {Id(r)}</li>\n", "quiet");
        List("Not evaluated", Of(ResultKind.Open), o => $"<li><strong>{HtmlText.Content(rules.TitleOf(o.RuleId))}</strong>: {HtmlText.Content(o.Message)} {Id(o)}</li>\n", "quiet");
        var idle = Of(ResultKind.NotApplicable).Select(o => o.RuleId).ToList();
        html.Append(idle.Count == 0 ? "" : $"<p class=\"where\">Not for this note: {string.Join(", ", idle)}</p>\n").Append("</details>\n");
    }

    private string Brief(int findings)
    {
        var safety = note.Findings.Count(f => rules.Safety.Cover(f.RuleId, f.Severity));
        return findings == 0 ? "nothing to add"
            : PlainWords.Count(findings, "finding") + (safety == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {safety} about safety"));
    }

    private IEnumerable<Diagnostic> Of(ResultKind kind) => note.Results.Where(r => r.Kind == kind && r.Suppressed is null);

    private void List(string heading, IEnumerable<Diagnostic> results, Func<Diagnostic, string> item, string tone)
    {
        var items = string.Concat(results.Select(item));
        if (items.Length > 0)
        {
            html.Append(heading.Length == 0 ? "" : $"<p class=\"sub\">{heading}</p>\n").Append($"<ul class=\"{tone}\">\n{items}</ul>\n");
        }
    }

    private static string Id(Diagnostic result) => $"<span class=\"id\">{HtmlText.Content(result.RuleId)}</span>";

    private string Reason(Diagnostic result) =>
        _quotation.Reason(result.Suppressed!) is { Length: > 0 } reason ? $" Reason: <q dir=\"auto\">{HtmlText.Content(reason)}</q>" : "";

    private string Places(Diagnostic result)
    {
        var spans = OutcomePlaces.Of(result).Order().ToList();
        var lines = spans.Select(s => note.Source!.PositionOf(s.Start).Line).Distinct().Select(l => l.ToString(CultureInfo.InvariantCulture)).ToList();
        if (lines.Count == 0)
        {
            return "";
        }

        var words = spans.Take(QuotedPlaces).Select(s => _quotation.At(s).Trim()).Where(w => w.Length > 0).Select(w => $" <q dir=\"auto\">{HtmlText.Content(Shorten(w))}</q>");
        return $"{string.Concat(words)} <span class=\"line\">{(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines)}</span>";
    }

    private static string Shorten(string words) => words.Length <= LongestQuote ? words
        : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote), "…");
}
