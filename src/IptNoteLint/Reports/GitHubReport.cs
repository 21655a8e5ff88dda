using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>A run as workflow commands, which GitHub Actions shows as annotations beside the files.</summary>
/// <param name="quotes">Whether messages end with the notes' words; off by default, since build logs travel.</param>
/// <param name="placeOf">Where a note lies, from the folder that GitHub looks files up in; its name in reports unless said otherwise.</param>
public sealed class GitHubReport(bool quotes = false, Func<string, string>? placeOf = null) : IRunForm
{
    private const string Notes = "notes";
    private const string Courses = "courses";

    /// <summary>
    /// One command a finding or file that was not linted, each on a line of its own. An error is <c>error</c>, a warning <c>warning</c>, and an
    /// info or a hint <c>notice</c>, the lightest that GitHub has.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether messages end with the notes' words; off by default, since build logs travel.</param>
    /// <param name="placeOf">Where a note lies, from the folder that GitHub looks files up in; its name in reports unless said otherwise.</param>
    public static string Write(LintReport report, bool quotes = false, Func<string, string>? placeOf = null) => RunText.Of(new GitHubReport(quotes, placeOf), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        return folder.Notes.Select(n => new Fragment(Notes, n.Path, Commands(Annotation.Of(n, rules, quotes))))
            .Concat(folder.Cases.Select(c => new Fragment(Courses, c.Case, Commands(Annotation.Of(c, rules)))));
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool) => [new Piece("", Notes), new Piece("", Courses)];

    private string Commands(IEnumerable<Annotation> annotations)
    {
        var text = new StringBuilder();
        foreach (var annotation in annotations)
        {
            text.Append("::").Append(CommandOf(annotation.Severity))
                .Append(" file=").Append(WorkflowText.Property(placeOf?.Invoke(annotation.Path) ?? annotation.Path));
            AddPlace(text, annotation.From, annotation.To);
            text.Append(",title=").Append(WorkflowText.Property(annotation.Rule == annotation.Title ? annotation.Title : $"{annotation.Rule} {annotation.Title}"))
                .Append("::").Append(WorkflowText.Message(annotation.Message)).Append('\n');
        }

        return text.ToString();
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static void AddPlace(StringBuilder text, LinePosition? from, LinePosition? to)
    {
        if (from is not { } start || to is not { } end)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}");

        // GitHub takes columns within one line only.
        if (start.Line == end.Line)
        {
            text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}");
        }
    }
}
