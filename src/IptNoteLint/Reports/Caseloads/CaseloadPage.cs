using System.Collections.Immutable;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A caseload as one HTML page that loads nothing and works when opened from a disk. Its only script sorts, searches and filters.</summary>
/// <param name="quotes">Whether the notes' own words are shown.</param>
public sealed class CaseloadPage(bool quotes) : ICaseloadForm
{
    private const string Courses = "courses";
    private const string Alone = "alone";

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases)
    {
        var rules = new RuleBook(folder.Rules);
        var byPath = folder.Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
        foreach (var course in cases)
        {
            var html = new StringBuilder();
            new CaseSection(html, course, [.. course.Notes.Select(n => byPath[n.Path])], rules, quotes).Write();
            yield return new Fragment(Courses, course.Key, html.ToString());
        }

        foreach (var note in folder.Notes.Where(n => n.Case is null && n.Assessment is not null))
        {
            var html = new StringBuilder();
            new NoteWords(html, note, rules, quotes).Write(PageIds.OfNote(note.Path), note.Path);
            yield return new Fragment(Alone, note.Path, html.ToString());
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool)
    {
        var rules = new RuleBook(caseload.Rules);
        yield return Write(html => new CaseloadTop(html, caseload, quotes).Write(tool));
        yield return Section("safety", "Safety first", html => new SafetyList(html, caseload, rules).Write(tool));
        if (caseload.Trend is { } trend)
        {
            yield return Section("trend", "Since the last report", html => new TrendList(html, caseload, trend, rules).Write(tool));
        }

        yield return Section("caseload", "The caseload", html => new CaseTable(html, caseload).Write());
        yield return Section("rates", "How often it is documented", html => new RateTable(html, caseload).Write());
        yield return Section("listening", "For listening", html => new ListeningList(html, caseload).Write());
        yield return Section("reading", "What was read", html => new ReadingList(html, caseload).Write(tool));
        if (caseload.Alone.Count > 0)
        {
            yield return Open("alone", "Notes of no course");
            yield return new Piece($"<p class=\"lede\">{PlainWords.Alone}</p>\n");
            yield return new Piece("", Alone);
            yield return Close();
        }

        if (caseload.Cases.Count > 0)
        {
            yield return Open("courses", "Course by course");
            yield return new Piece(TimelineLegend.Html);
            yield return new Piece("", Courses);
            yield return Close();
        }

        yield return Section("checks", "The checks", html => new CheckList(html, caseload).Write());
        yield return Write(html => HtmlFooter.Write(html.Append("</main>\n"), tool, []));
    }

    private static Piece Section(string id, string heading, Action<StringBuilder> content) =>
        Write(html => PageSection.Write(html, id, heading, () => content(html)));

    private static Piece Open(string id, string heading) => new(PageSection.Begin(id, heading));

    private static Piece Close() => new(PageSection.End);

    private static Piece Write(Action<StringBuilder> content)
    {
        var html = new StringBuilder();
        content(html);
        return new Piece(html.ToString());
    }
}
