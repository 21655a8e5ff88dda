using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course as a table: a column a note; rows for phase, areas, scores and every check.</summary>
internal sealed class Timeline(StringBuilder html, CaseDigest course, IReadOnlyList<NoteResult> notes, RuleBook rules)
{
    public void Write()
    {
        var name = HtmlText.Plain(course.Key);
        html.Append($"<div class=\"wide\" role=\"region\" aria-label=\"Timeline of {name}\" tabindex=\"0\">\n<table class=\"timeline\">\n<thead>\n<tr><th scope=\"col\">Note</th>");
        foreach (var note in course.Notes)
        {
            html.Append($"<th scope=\"col\"><a href=\"#{PageIds.OfNote(note.Path)}\">{Column(note)}</a></th>");
        }

        html.Append("</tr>\n</thead>\n");
        WriteCourse();
        WriteChecks();
    }

    private static string Column(NoteDigest note) => note.IsSession
        ? $"<span class=\"away\">session </span>{note.Number!.Value.ToString(CultureInfo.InvariantCulture)}"
        : note.Assessment.NoteKind switch
        {
            NoteKind.NoShow => "missed",
            NoteKind.Admin => "admin",
            NoteKind.Process => "process",
            _ => "other",
        };

    private void WriteCourse()
    {
        html.Append("<tbody>\n");
        Row("Phase", n => n.IsSession ? $"<td>{PhaseCell(n)}</td>" : "<td></td>");
        foreach (var area in Enum.GetValues<ProblemArea>().Where(a => course.Sessions.Any(s => s.Assessment.ProblemArea![a] != AreaStatus.Absent)))
        {
            var agreed = course.Course.AgreedArea == area ? " <span class=\"id\">agreed</span>" : "";
            Row($"Focus: {AreaWords.NameOf(area)}{agreed}", n => AreaCell(n.Assessment.ProblemArea?[area]));
        }

        foreach (var scale in course.Scales)
        {
            Row(HtmlText.Content(scale), n => n.Score(scale) is { } score ? $"<td class=\"n\">{PlainWords.Number(score)}</td>" : n.IsSession ? "<td class=\"none\">none</td>" : "<td></td>");
        }

        html.Append("</tbody>\n");
    }

    private static string PhaseCell(NoteDigest note) => note.Phase == Notes.Phase.Unknown ? "?" : PlainWords.PhaseOf(note.Phase) switch
    {
        "termination" => "<abbr title=\"termination\">end</abbr>",
        "maintenance" => "<abbr title=\"maintenance\">main</abbr>",
        "initial" => "<abbr title=\"initial\">init</abbr>",
        _ => "<abbr title=\"middle\">mid</abbr>",
    };

    private static string AreaCell(AreaStatus? status) => status switch
    {
        AreaStatus.Named => "<td class=\"a2\">named</td>",
        AreaStatus.Described => "<td class=\"a1\">described</td>",
        _ => "<td></td>",
    };

    private void WriteChecks()
    {
        var outcomes = notes.Select(n => n.Results.ToLookup(r => r.RuleId, StringComparer.Ordinal)).ToList();
        var idle = new List<string>();
        html.Append("<tbody class=\"checks\">\n");
        foreach (var rule in rules.All.Where(r => r.Descriptor is { CaseKind: null, Category: not Category.Cohort } && outcomes.Exists(o => o[r.Descriptor.Id].Any())))
        {
            var id = rule.Descriptor.Id;
            if (outcomes.TrueForAll(o => o[id].All(r => r.Kind == ResultKind.NotApplicable)))
            {
                idle.Add(HtmlText.Content(rule.Descriptor.Title));
                continue;
            }

            html.Append($"<tr data-rule=\"{id}\"><th scope=\"row\"><a href=\"#{PageIds.OfRule(id)}\">{HtmlText.Content(rule.Descriptor.Title)}</a></th>");
            foreach (var results in outcomes)
            {
                html.Append(Cell(results[id].MaxBy(r => r.Severity), rule.Descriptor.Category == Category.Risk));
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
        html.Append(idle.Count == 0 ? "" : $"<p class=\"where\">Asked of none of these notes: {string.Join("; ", idle)}.</p>\n");
    }

    // A tick beside words on risk would read as "all is well".
    private static string Cell(Diagnostic? result, bool isRisk) => result switch
    {
        null => "<td></td>",
        { Suppressed: not null } => "<td class=\"m s\">aside</td>",
        { Kind: ResultKind.Fail, Severity: Severity.Error } => "<td class=\"m f e\">look</td>",
        { Kind: ResultKind.Fail, Severity: Severity.Warning } => "<td class=\"m f w\">look</td>",
        { Kind: ResultKind.Fail } => "<td class=\"m f i\">minor</td>",
        { Kind: ResultKind.Pass } => isRisk ? "<td class=\"m t\">answered</td>" : "<td class=\"m p\">shown</td>",
        { Kind: ResultKind.Open } => "<td class=\"m o\">open</td>",
        _ => "<td class=\"m x\">not asked</td>",
    };

    private void Row(string heading, Func<NoteDigest, string> cell)
    {
        html.Append($"<tr><th scope=\"row\">{heading}</th>").AppendJoin("", course.Notes.Select(cell)).Append("</tr>\n");
    }
}
