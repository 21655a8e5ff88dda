using System.Collections.Immutable;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>One course as a pack for accreditation: what a portfolio asks for, where the notes show it, and what is missing. A page without script.</summary>
/// <param name="quotes">Whether the notes' own words are shown.</param>
public sealed class PortfolioPage(bool quotes) : ICaseloadForm
{
    private const string Courses = "courses";

    private const string LeftToDo =
        "Notes can't hold all of a portfolio. What also belongs into it: the case report in words, the self-evaluation on the quality and adherence scale, "
        + "the supervisor's rating, and a recording. Whether an item is good enough is for a supervisor to say.";

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases)
    {
        var byPath = folder.Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
        var rules = new RuleBook(folder.Rules);
        foreach (var course in cases)
        {
            var html = new StringBuilder();
            Write(html, course, [.. course.Notes.Select(n => byPath[n.Path])], rules);
            yield return new Fragment(Courses, course.Key, html.ToString());
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool)
    {
        var html = new StringBuilder();
        var key = caseload.Cases.Select(c => c.Key).FirstOrDefault(caseload.Folder);
        CaseloadHead.Write(html, $"{key} - portfolio - {tool.Name}");
        html.Append($"<body class=\"caseload\">\n<header class=\"top\">\n<p class=\"eyebrow\">Portfolio pack</p>\n<h1>{HtmlText.Content(key)}</h1>\n");
        html.Append("<p class=\"lede\">What a portfolio for accreditation asks for, and where the notes of this course show it.</p>\n");
        html.Append($"<p class=\"documented\"><strong>Documented, not delivered.</strong> {PlainWords.Documented}</p>\n<p class=\"scope\">{ReportNotice.Scope}</p>\n</header>\n<main>\n");
        yield return new Piece(html.ToString());
        yield return new Piece("", Courses);
        html.Clear();
        PageSection.Write(html, "reading", "What was read", () => new ReadingList(html, caseload).Write(tool));
        HtmlFooter.Write(html.Append("</main>\n"), tool, []);
        yield return new Piece(html.ToString());
    }

    private void Write(StringBuilder html, CaseDigest course, IReadOnlyList<NoteResult> notes, RuleBook rules)
    {
        var items = new PortfolioItems(html, course, notes, quotes);
        var measures = new PortfolioMeasures(html, course);
        PageSection.Write(html, "course", "The course", () =>
        {
            html.Append($"<p class=\"facts\">{CourseFacts.Html(course)}</p>\n");
            new CourseFigure(html, course, "course").Write();
        });
        PageSection.Write(html, "items", "What the notes show", items.Write);
        PageSection.Write(html, "measures", "Scores, every four sessions", measures.Write);
        PageSection.Write(html, "map", "Session by session", () => new PortfolioMap(html, course).Write());
        PageSection.Write(html, "missing", "What is missing", () =>
        {
            string[] missing = [.. items.Missing, .. measures.Missing];
            html.Append(missing.Length == 0 ? "<p>The notes show every item of this list.</p>\n"
                : $"<ul class=\"outcomes\">\n{string.Concat(missing.Select(m => $"<li>{HtmlText.Content(m)}</li>\n"))}</ul>\n");
            new CourseOutcomeList(html, course, rules, quotes, isLinked: false).Write();
            html.Append($"<p>{LeftToDo}</p>\n");
        });
    }
}
