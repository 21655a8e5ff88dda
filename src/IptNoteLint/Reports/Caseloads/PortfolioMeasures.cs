using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Scores in stretches of four sessions: a portfolio asks for one at least in each.</summary>
internal sealed class PortfolioMeasures(StringBuilder html, CaseDigest course)
{
    private const int Stretch = 4;

    /// <summary>Stretches without any score, in full sentences.</summary>
    public IEnumerable<string> Missing => course.Scales.IsEmpty
        ? ["No note shows a symptom scale."]
        : Stretches().Where(s => s.Sessions.TrueForAll(n => course.Scales.All(scale => n.Score(scale) is null))).Select(s => $"No score in {Name(s.First, s.Last)}.");

    public void Write()
    {
        if (course.Scales.IsEmpty)
        {
            html.Append("<p>No note shows a symptom scale.</p>\n");
            return;
        }

        html.Append("<div class=\"wide\" role=\"region\" aria-label=\"Scores\" tabindex=\"0\">\n<table class=\"pack\">\n<thead>\n<tr><th scope=\"col\">Sessions</th>");
        html.AppendJoin("", course.Scales.Select(s => $"<th scope=\"col\">{HtmlText.Content(s)}</th>")).Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var (first, last, sessions) in Stretches())
        {
            html.Append($"<tr><th scope=\"row\">{HtmlText.Content(Name(first, last))}</th>");
            html.AppendJoin("", course.Scales.Select(s => Cell(s, sessions))).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private IEnumerable<(int First, int Last, List<NoteDigest> Sessions)> Stretches() => course.Sessions
        .GroupBy(s => (s.Number!.Value - 1) / Stretch).OrderBy(g => g.Key)
        // An assessment numbered 0 belongs to the first four.
        .Select(g => (Math.Min((g.Key * Stretch) + 1, g.Min(s => s.Number!.Value)), (g.Key * Stretch) + Stretch, g.ToList()));

    private static string Name(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"sessions {first} to {last}");

    private static string Cell(string scale, List<NoteDigest> sessions)
    {
        var scores = sessions.Where(s => s.Score(scale) is not null)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{PlainWords.Number(s.Score(scale)!.Value)} (session {s.Number})")).ToList();
        return $"<td>{(scores.Count == 0 ? "<span class=\"warning\">none</span>" : string.Join(", ", scores))}</td>";
    }
}
