using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run for people at a terminal.</summary>
public static class ConsoleReport
{
    /// <summary>Every finding with its place, the line it stands in, why it matters and what would help; then the sum. Ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="options">What to show.</param>
    /// <param name="style">Colours, or none.</param>
    public static string Write(LintReport report, ConsoleOptions options, ConsoleStyle style)
    {
        var text = new ConsoleText(style, options.Columns);
        var rules = new RuleBook(report.Rules);
        foreach (var note in report.Notes)
        {
            if (note.Status == NoteStatus.Linted)
            {
                WriteNote(text, rules, note, options);
            }
            else
            {
                WriteNotLinted(text, note);
            }
        }

        foreach (var course in report.Cases)
        {
            WriteCase(text, rules, course);
        }

        text.AddWrapped(0, SummaryLine.Of(report), ConsoleRole.Message);
        WriteStale(text, report.Baseline);
        string[] profile = report.Tool.Profile == Settings.Profile.Default ? [] : [$"Profile {report.Tool.Profile}."];
        foreach (var term in profile.Concat(RunTerms.Of(report.Tool)).Concat(RunTerms.OfFolders(report)))
        {
            text.AddWrapped(0, term, ConsoleRole.Plain);
        }

        text.AddWrapped(0, ReportNotice.Scope, ConsoleRole.Quiet);
        return text.ToString();
    }

    private static void WriteNote(ConsoleText text, RuleBook rules, NoteResult note, ConsoleOptions options)
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
