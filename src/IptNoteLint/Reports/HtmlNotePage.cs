using System.Globalization;
using System.Text;
using Humanizer;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>The body of a linted note's page: heading, way through the page and its sections.</summary>
internal sealed class HtmlNotePage(StringBuilder html, NoteResult note, RuleBook rules, Quotation quotation)
{
    public void Write(Assessment assessment)
    {
        var verdicts = VerdictWords.Of(assessment);
        var places = NotePlaces.Of(note, rules, verdicts);
        var links = new HtmlLinks(note, quotation, places);
        var anyOpen = HtmlNotEvaluated.Any(note);
        WriteTop(assessment, anyOpen);
        html.Append("<main>\n");
        Section("shows", "What this note shows", () => new HtmlShows(html, note, links).Write(verdicts));
        if (note.Findings.Any())
        {
            Section("asks", FindingsHeading.Of(assessment), () => new HtmlFindings(html, note, rules, quotation, links).Write());
        }

        if (anyOpen)
        {
            Section("open", "What was not evaluated", () => new HtmlNotEvaluated(html, note, rules, quotation).Write());
        }

        Section("note", "The note", () => WriteText(places, assessment));
        html.Append("</main>\n");
    }

    private void WriteTop(Assessment assessment, bool anyOpen)
    {
        var position = assessment.Phase is { } phase ? PhaseWords.PositionOf(phase) : "";
        string?[] facts =
        [
            position.Length == 0 ? null : KindWords.NameOf(assessment.NoteKind).Transform(To.SentenceCase),
            note.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            note.Case is null ? null : "case " + note.Case,
            note.Path,
        ];
        var heading = (position.Length == 0 ? KindWords.NameOf(assessment.NoteKind) : position).Transform(To.SentenceCase);
        html.Append("<header class=\"top\">\n<p class=\"eyebrow\">");
        html.Append(string.Join(" <span aria-hidden=\"true\">·</span> ", facts.Where(f => f is not null).Select(f => $"<span>{HtmlText.Content(f)}</span>")));
        html.Append($"</p>\n<h1>{HtmlText.Content(heading)}</h1>\n<p class=\"lede\">{Lede(assessment)}</p>\n");
        html.Append($"<p class=\"scope\">{ReportNotice.Scope}</p>\n</header>\n<nav aria-label=\"On this page\">\n<ul>\n");
        html.Append("<li><a href=\"#shows\">What this note shows</a></li>\n");
        html.Append(note.Findings.Any() ? $"<li><a href=\"#asks\">{FindingsHeading.Of(assessment)}</a></li>\n" : "");
        html.Append(anyOpen ? "<li><a href=\"#open\">What was not evaluated</a></li>\n" : "");
        html.Append("<li><a href=\"#note\">The note</a></li>\n</ul>\n</nav>\n");
    }

    private string Lede(Assessment assessment)
    {
        if (assessment.NoteKind == NoteKind.Process)
        {
            return "Process notes are kept apart: this one is not assessed and not shown.";
        }

        var count = note.Findings.Count();
        return count switch
        {
            0 => "The checks that apply to this note have nothing to add.",
            1 => "First what the note shows, then one thing that it doesn't show.",
            _ => $"First what the note shows, then {count.ToWords(CultureInfo.InvariantCulture)} things that it doesn't show.",
        };
    }

    private void Section(string id, string heading, Action content)
    {
        html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\">{heading}</h2>\n<div class=\"content\">\n");
        content();
        html.Append("</div>\n</section>\n");
    }

    private void WriteText(IReadOnlyList<Place> places, Assessment assessment)
    {
        if (quotation.Allowed)
        {
            new HtmlLines(html, quotation.Source!, places).Write();
            return;
        }

        html.Append(assessment.NoteKind == NoteKind.Process
            ? "<p>Process notes are never shown.</p>\n"
            : "<p>The note's text is not shown, since quotes are off.</p>\n");
    }
}
