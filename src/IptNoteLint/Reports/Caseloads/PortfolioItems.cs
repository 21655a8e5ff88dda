using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>The items that a portfolio asks for, each with the sessions whose notes show it.</summary>
internal sealed class PortfolioItems(StringBuilder html, CaseDigest course, IReadOnlyList<NoteResult> notes, bool quotes)
{
    // Tasks by phase and name, techniques by name, as evidence calls them.
    private static readonly (string Name, string[] Values)[] Beginning =
    [
        ("Explanation of the illness", ["initial.psychoeducation", "initial.sickRole", "initial.diagnosis", "psychoeducation", "sickRole"]),
        ("Timeline", ["initial.timeline", "timeline"]),
        ("Interpersonal inventory", ["initial.inventory", "inventory"]),
        ("Formulation", ["initial.formulation", "formulation"]),
        ("Focus agreed", ["initial.focusChosen"]),
        ("Contract", ["initial.contract", "contract"]),
    ];

    private static readonly (string Name, string[] Values)[] Ending =
    [
        ("Gains looked at", ["termination.gains"]),
        ("Feelings about the ending", ["termination.endingFeelings", "termination.goodbye"]),
        ("Warning signs and what to do", ["termination.warningSigns", "termination.relapsePlan", "termination.maintenancePlan"]),
    ];

    private static readonly (string Name, string[] Values)[] Items = [.. Beginning, .. Ending];

    /// <summary>What no note shows, in full sentences; the tasks of the ending only once the course has ended.</summary>
    public IEnumerable<string> Missing => (course.Course.IsClosed ? Items : Beginning).Where(i => !Found(i.Values).Any()).Select(i => $"No note shows: {i.Name.ToLowerInvariant()}.");

    public void Write()
    {
        html.Append("<div class=\"wide\" role=\"region\" aria-label=\"Items\" tabindex=\"0\">\n<table class=\"pack\">\n<thead>\n<tr><th scope=\"col\">Item</th><th scope=\"col\">Where the notes show it</th></tr>\n</thead>\n<tbody>\n");
        foreach (var (name, values) in Items)
        {
            Row(name, Found(values), !course.Course.IsClosed && Ending.Any(e => e.Name == name) ? "the course has not ended" : "not shown");
        }

        foreach (var technique in Techniques())
        {
            Row("Technique: " + TopicWords.Words(technique), Found([technique]), "not shown");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private IEnumerable<string> Techniques() => course.Sessions
        .SelectMany(s => s.Assessment.Documented!.Evidence.Where(e => e.Topic == Topic.Intervention).Select(e => e.Value))
        .Distinct(StringComparer.Ordinal).Except(Items.SelectMany(i => i.Values), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private IEnumerable<string> Found(string[] values)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var evidence = (notes[i].Assessment!.Phase?.Evidence ?? []).Concat(notes[i].Assessment!.Documented?.Evidence ?? [])
                .Where(e => e.Topic is Topic.PhaseTask or Topic.Intervention && values.Contains(e.Value, StringComparer.Ordinal)).OrderBy(e => e.Span).ToList();
            if (evidence.Count > 0)
            {
                var line = notes[i].Source!.PositionOf(evidence[0].Span.Start).Line;
                var words = new Quotation(notes[i], quotes).At(evidence[0].Span).Trim();
                yield return HtmlText.Content(string.Create(CultureInfo.InvariantCulture, $"{PlainWords.NameOf(course.Notes[i])} (line {line})"))
                    + (words.Length == 0 ? "" : $" <q dir=\"auto\">{HtmlText.Content(words)}</q>");
            }
        }
    }

    private void Row(string name, IEnumerable<string> found, string otherwise)
    {
        var places = string.Join("; ", found);
        html.Append($"<tr><th scope=\"row\">{HtmlText.Content(name)}</th><td>{(places.Length == 0 ? $"<span class=\"warning\">{otherwise}</span>" : places)}</td></tr>\n");
    }
}
