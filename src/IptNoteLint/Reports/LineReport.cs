using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run with one line a finding, for editors and scripts.</summary>
/// <param name="passes">Whether what the notes do show has its lines, too, with <c>pass</c> for a severity.</param>
public sealed class LineReport(bool passes = false) : IRunForm
{
    private const string Notes = "notes";
    private const string Courses = "courses";

    /// <summary>
    /// Lines of <c>path:line:col: severity ID message</c>, every one ended by LF. An absence has no line and column; a file
    /// that was not linted has its status for a severity and no id, and a finding about risk that was set aside <c>suppressed</c>. No line holds words of a note.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="passes">Whether what the notes do show has its lines, too, with <c>pass</c> for a severity.</param>
    public static string Write(LintReport report, bool passes = false) => RunText.Of(new LineReport(passes), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        return folder.Notes.Select(n => new Fragment(Notes, n.Path, Of(n, rules))).Concat(folder.Cases.Select(c => new Fragment(Courses, c.Case, Of(c))));
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool) => [new Piece("", Notes), new Piece("", Courses)];

    private string Of(NoteResult note, RuleBook rules)
    {
        var text = new StringBuilder();
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

        return text.ToString();
    }

    private static string Of(CaseResult course)
    {
        var text = new StringBuilder();
        foreach (var result in course.Findings)
        {
            AddLine(text, $"{result.At ?? course.Case}: {ContractWords.Of(result.Severity!.Value)} {result.RuleId} {result.Message}");
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
