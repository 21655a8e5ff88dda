using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run for people at a terminal.</summary>
/// <param name="options">What to show.</param>
/// <param name="style">Colours, or none.</param>
/// <param name="statistics">Whether the outcomes of each rule are counted at the end.</param>
public sealed class ConsoleReport(ConsoleOptions options, ConsoleStyle style, bool statistics = false) : IRunForm
{
    private const string Notes = "notes";
    private const string Courses = "courses";

    /// <summary>Every finding with its place, the line it stands in, why it matters and what would help; then the sum. Ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="options">What to show.</param>
    /// <param name="style">Colours, or none.</param>
    public static string Write(LintReport report, ConsoleOptions options, ConsoleStyle style) => RunText.Of(new ConsoleReport(options, style), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        foreach (var note in folder.Notes)
        {
            var text = new ConsoleText(style, options.Columns);
            if (note.Status == NoteStatus.Linted)
            {
                WriteNote(text, rules, note);
            }
            else
            {
                WriteNotLinted(text, note);
            }

            yield return new Fragment(Notes, note.Path, text.ToString());
        }

        foreach (var course in folder.Cases)
        {
            var text = new ConsoleText(style, options.Columns);
            WriteCase(text, rules, course);
            yield return new Fragment(Courses, course.Case, text.ToString());
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool)
    {
        yield return new Piece("", Notes);
        yield return new Piece("", Courses);
        var text = new ConsoleText(style, options.Columns);
        text.AddWrapped(0, SummaryLine.Of(run), ConsoleRole.Message);
        WriteStale(text, run.Baseline);
        string[] profile = tool.Profile == Settings.Profile.Default ? [] : [$"Profile {tool.Profile}."];
        foreach (var term in profile.Concat(RunTerms.Of(tool)).Concat(RunTerms.OfFolders(tool, run.Terms)))
        {
            text.AddWrapped(0, term, ConsoleRole.Plain);
        }

        text.AddWrapped(0, ReportNotice.Scope, ConsoleRole.Quiet);
        yield return new Piece(text.ToString());
        if (statistics)
        {
            yield return new Piece("\n" + StatisticsTable.Write(run));
        }
    }

    private void WriteNote(ConsoleText text, RuleBook rules, NoteResult note)
    {
        var finding = new ConsoleFinding(text, rules, note, options);
        foreach (var result in note.Results)
        {
            // A finding about risk stays in sight, whoever set it aside.
            if (result.Suppressed is not null ? rules.IsAboutRisk(result.RuleId) : result.Kind == ResultKind.Fail || (options.Passes && result.Kind == ResultKind.Pass))
            {
                finding.Write(result);
            }
        }
    }

    private static void WriteStale(ConsoleText text, BaselineUse? baseline)
    {
        foreach (var entry in baseline?.Stale ?? [])
        {
            text.AddWrapped(0, $"The baseline's {entry.RuleId} of {entry.Path} matches nothing any more; take it out, or make the baseline anew.", ConsoleRole.Plain);
        }
    }

    private static void WriteNotLinted(ConsoleText text, NoteResult note)
    {
        var role = note.Status == NoteStatus.Unreadable ? ConsoleRole.Error : ConsoleRole.Warning;
        text.Add(role, ContractWords.Of(note.Status)).Add(ConsoleRole.Message, ": ").Add(ConsoleRole.Plain, note.Path).EndLine();
        text.AddLabelled(2, "why", note.Error!);
        text.EndLine();
    }

    private static void WriteCase(ConsoleText text, RuleBook rules, CaseResult course)
    {
        foreach (var result in course.Findings)
        {
            ConsoleHead.Write(text, result.RuleId, ConsoleHead.RoleOf(result.Severity!.Value), result.Severity, result.Message);
            var place = result.At is null ? $"case {course.Case}" : $"case {course.Case}, {result.At}";
            text.Add(ConsoleRole.Frame, " --> ").Add(ConsoleRole.Plain, place).EndLine();
            ConsolePage.Write(text, rules, result.RuleId, 2);
            text.EndLine();
        }
    }
}
