using System.Text;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Sessions to listen to: those drawn by phase, and every one with a finding about safety.</summary>
internal sealed class ListeningList(StringBuilder html, CaseloadDigest caseload)
{
    public void Write()
    {
        var drawn = ListeningSample.Draw(caseload.Cases);
        html.Append("<p class=\"lede\">A note tells little of how a session sounded. These sessions are drawn for listening.</p>\n");
        html.Append("<p>From each phase a tenth of the sessions, at least one and at most five, in the order of the files' check sums: nobody picks, ");
        html.Append("and the same notes give the same list. Sessions with a finding about safety stand above, and all of them are worth it.</p>\n");
        foreach (var phase in drawn.GroupBy(d => d.Note.Phase))
        {
            var heading = phase.Key == Notes.Phase.Unknown ? "Phase not known" : $"{PlainWords.Capital(PlainWords.PhaseOf(phase.Key))} phase";
            html.Append($"<h3 class=\"sub\">{heading}</h3>\n<ul class=\"drawn\">\n");
            foreach (var session in phase)
            {
                Write(session);
            }

            html.Append("</ul>\n");
        }

        html.Append(drawn.IsEmpty ? "<p>There is no session of a course to draw from.</p>\n" : "");
    }

    private void Write(DrawnSession session)
    {
        html.Append($"<li><a href=\"#{PageIds.OfNote(session.Note.Path)}\">{HtmlText.Content(session.Case)}</a> <span class=\"where\">");
        html.Append(HtmlText.Content(PlainWords.NameOf(session.Note)));
        html.Append(session.Note.Date is { } date ? $" · {PlainWords.Day(date)}" : "").Append($" · {HtmlText.Content(session.Note.Path)}</span></li>\n");
    }
}
