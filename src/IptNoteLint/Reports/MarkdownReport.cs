using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run as a document to read.</summary>
/// <param name="quotes">Whether the notes' own words are shown.</param>
public sealed class MarkdownReport(bool quotes = true) : IRunForm
{
    private const string Courses = "courses";
    private const string Notes = "notes";

    /// <summary>Summary, courses of treatment, every note with what it shows and what it doesn't, and at the end why each finding matters. Ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether the notes' own words are shown.</param>
    public static string Write(LintReport report, bool quotes = true) => RunText.Of(new MarkdownReport(quotes), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        foreach (var course in folder.Cases)
        {
            var text = new StringBuilder();
            MarkdownCase.Write(text, course, quotes);
            yield return new Fragment(Courses, course.Case, text.ToString());
        }

        foreach (var note in folder.Notes)
        {
            var text = new StringBuilder();
            new MarkdownNote(text, rules, note, quotes).Write();
            yield return new Fragment(Notes, note.Path, text.ToString());
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool)
    {
        yield return new Piece($"# What the notes show\n\n{MarkdownText.Prose(SummaryLine.Of(run))}.\n\n> {ReportNotice.Scope} {ReportNotice.Record}\n\n");
        yield return new Piece("", Courses) { Before = "## Courses of treatment\n\n" };
        yield return new Piece("## Notes\n\n");
        yield return new Piece("", Notes);
        var text = new StringBuilder();
        MarkdownRules.Write(text, new RuleBook(run.Rules), run);
        Tool(text, tool, [.. RunTerms.Of(tool), .. RunTerms.OfFolders(tool, run.Terms), .. Stale(run.Baseline)]);
        yield return new Piece(text.ToString());
    }

    private static IEnumerable<string> Stale(BaselineUse? baseline) =>
        (baseline?.Stale ?? []).Select(e => $"The baseline's {e.RuleId} of {e.Path} matches nothing any more.");

    private static void Tool(StringBuilder text, ToolInfo tool, IReadOnlyList<string> terms) => text
        .Append("---\n\n")
        .Append(string.Concat(terms.Select(t => MarkdownText.Prose(t) + "  \n")))
        .Append(MarkdownText.Prose($"{tool.Name} {tool.Version}, {tool.Engine} engine, rules {tool.RulePack}, profile {tool.Profile}.")).Append("  \n")
        .Append("Rules ").Append(MarkdownText.Literal(tool.RulePackHash)).Append("  \n")
        .Append("Settings ").Append(MarkdownText.Literal(tool.SettingsHash)).Append('\n');
}
