using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Humanizer;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>What a note shows: verdicts in plain words, then the checks that found what they looked for.</summary>
internal sealed class HtmlShows(StringBuilder html, NoteResult note, HtmlLinks links)
{
    public void Write(ImmutableArray<Verdict> verdicts)
    {
        if (!verdicts.IsEmpty)
        {
            html.Append("<ul class=\"verdicts\">\n");
            foreach (var verdict in verdicts)
            {
                html.Append($"<li id=\"{NotePlaces.IdOf(verdict)}\"{(verdict.IsNeutral ? " class=\"neutral\"" : "")}><h3>{verdict.Heading}</h3><p>{HtmlText.Content(verdict.Sentence)}</p>\n");
                html.Append(links.Paragraph(verdict.Evidence.Select(e => e.Span))).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        var known = verdicts.SelectMany(v => v.Evidence.Select(e => e.Span)).ToHashSet();
        var passes = note.Results.Where(r => r.Kind == ResultKind.Pass && r.Suppressed is null).ToArray();
        if (passes.Length > 0)
        {
            html.Append("<h3 class=\"sub\">Looked for, and found</h3>\n<ul class=\"passes\">\n");
            foreach (var pass in passes)
            {
                html.Append($"<li id=\"{NotePlaces.IdOf(note, pass)}\"><p>{HtmlText.Content(pass.Message)} <span class=\"id\">{HtmlText.Content(pass.RuleId)}</span></p>\n");
                html.Append(links.Paragraph(OutcomePlaces.Of(pass).Except(known))).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        if (note.EvidenceLeftOut > 0)
        {
            html.Append($"<p>The note says some things very often: {"more place".ToQuantity(note.EvidenceLeftOut, "N0", CultureInfo.InvariantCulture)} of the same kind {(note.EvidenceLeftOut == 1 ? "is" : "are")} not marked.</p>\n");
        }

        if (verdicts.IsEmpty && passes.Length == 0)
        {
            html.Append("<p>Nothing that the checks look for was found in this note.</p>\n");
        }
    }
}
