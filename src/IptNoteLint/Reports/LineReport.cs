using System.Text;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run with one line a finding, for editors and scripts.</summary>
public static class LineReport
{
    /// <summary>
    /// Lines of <c>path:line:col: severity ID message</c>, every one ended by LF. An absence has no line and column; a file
    /// that was not linted has its status for a severity and no id, and a finding about risk that was set aside <c>suppressed</c>. No line holds words of a note.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="passes">Whether what the notes do show has its lines, too, with <c>pass</c> for a severity.</param>
    public static string Write(LintReport report, bool passes = false)
    {
        var text = new StringBuilder();
        var rules = new RuleBook(report.Rules);
        foreach (var note in report.Notes)
        {
            if (note.Status != NoteStatus.Linted)
            {
                AddLine(text, $"{note.Path}: {ContractWords.Of(note.Status)} {note.Error}");
            }

            foreach (var result in note.Results.Where(r => r.Kind == ResultKind.Fail || (passes && r.Kind == ResultKind.Pass)))
            {
                if (result.Suppressed is null || rules.IsAboutRisk(result.RuleId))
                {
                    var weight = result.Suppressed is not null ? "suppressed" : ContractWords.Of(result.Severity) ?? "pass";
                    AddLine(text, $"{note.Path}{At(note, result)}: {weight} {result.RuleId} {result.Message}");
                }
            }
        }

        foreach (var course in report.Cases)
        {
            foreach (var result in course.Findings)
            {
                AddLine(text, $"{result.At ?? course.Case}: {ContractWords.Of(result.Severity!.Value)} {result.RuleId} {result.Message}");
            }
        }

        return text.ToString();
    }

    private static string At(NoteResult note, Diagnostic result)
    {
        var position = result.Span is null ? null : note.Source?.PositionOf(result.Span.Value.Start);
        return position is { } p ? FormattableString.Invariant($":{p.Line}:{p.Column}") : "";
    }

    private static void AddLine(StringBuilder text, string line) => text.Append(VisibleText.OnOneLine(line)).Append('\n');
}
