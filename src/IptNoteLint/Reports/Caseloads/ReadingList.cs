using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Which files were read, which were not and why: a caseload that could not be read in full never looks whole.</summary>
internal sealed class ReadingList(StringBuilder html, CaseloadDigest caseload)
{
    public void Write(ToolInfo tool)
    {
        NoteDigest[] linted = [.. caseload.Cases.SelectMany(c => c.Notes), .. caseload.Alone];
        html.Append($"<p class=\"lede\">{Numbered.With("files", linted.Length + caseload.NotLinted.Count, "file")}: {Numbered.In("linted", linted.Length)} read, ");
        html.Append($"{Numbered.In("unreadable", Count(NoteStatus.Unreadable))} unreadable, {Numbered.In("skipped", Count(NoteStatus.Skipped))} skipped.</p>\n<ul class=\"quiet\">\n");
        foreach (var kind in Enum.GetValues<NoteKind>())
        {
            var count = linted.Count(n => n.Assessment.NoteKind == kind);
            html.Append(count == 0 ? "" : $"<li>{Numbered.With("kind-" + ContractWords.Of(kind), count, KindWords.NameOf(kind))}{Remark(kind)}</li>\n");
        }

        html.Append(caseload.Alone.Count == 0 ? "" : $"<li>{Numbered.With("alone", caseload.Alone.Count, "note")} of no course</li>\n");
        var open = Tally.Of(caseload).Open;
        html.Append($"<li>{Numbered.With("open", open, "check")} not evaluated: a finding already asks the wider question, or a number or phase isn't known. Each course's notes say which.</li>\n</ul>\n");
        WriteTerms([.. RunTerms.Of(tool), .. RunTerms.OfFolders(tool, caseload.Terms)]);
        WriteLoose();
        WriteNotLinted("Unreadable: nothing in them was checked", NoteStatus.Unreadable);
        WriteNotLinted("Skipped: no reader handles them", NoteStatus.Skipped);
    }

    private void WriteLoose()
    {
        if (caseload.Loose.Count > 0)
        {
            html.Append("<h3 class=\"sub\">Not read as courses: no check about courses was asked there</h3>\n<ul class=\"quiet\">\n");
            foreach (var folder in caseload.Loose)
            {
                html.Append($"<li><strong>{HtmlText.Content(folder.Folder)}</strong>, {Numbered.With("loose", folder.Notes, "note")}: {LooseWords.Of(folder.Why)}</li>\n");
            }

            html.Append("</ul>\n");
        }
    }

    private void WriteTerms(string[] terms)
    {
        if (terms.Length > 0)
        {
            html.Append("<h3 class=\"sub\">On these terms</h3>\n<ul class=\"quiet\">\n").AppendJoin("", terms.Select(t => $"<li>{HtmlText.Content(t)}</li>\n")).Append("</ul>\n");
        }
    }

    private static string Remark(NoteKind kind) => kind switch
    {
        NoteKind.Process => ", neither assessed nor quoted",
        NoteKind.Session => "",
        _ => ", asked about safety and documentation only",
    };

    private int Count(NoteStatus status) => caseload.NotLinted.Count(n => n.Status == status);

    private void WriteNotLinted(string heading, NoteStatus status)
    {
        if (Count(status) == 0)
        {
            return;
        }

        html.Append($"<h3 class=\"sub\">{heading}</h3>\n<ul class=\"quiet\">\n");
        foreach (var note in caseload.NotLinted.Where(n => n.Status == status))
        {
            html.Append($"<li><strong>{HtmlText.Content(note.Path)}</strong><br>{HtmlText.Content(note.Error!)}</li>\n");
        }

        html.Append("</ul>\n");
    }
}
