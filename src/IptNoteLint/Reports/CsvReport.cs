using System.Globalization;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>A run as a table, for spreadsheets and scripts.</summary>
/// <param name="quotes">Whether the notes' words are shown; off by default, since tables travel.</param>
/// <param name="passes">Whether what the notes do show has its rows, too.</param>
public sealed class CsvReport(bool quotes = false, bool passes = false) : IRunForm
{
    private const string Notes = "notes";
    private const string Courses = "courses";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["path", "line", "column", "endLine", "endColumn", "case", "rule", "name", "kind", "severity", "message", "setAside", "reason", "fingerprint", "text"];

    /// <summary>
    /// A row for each finding, those that are set aside too, and for each file that was not linted, whose status stands for the kind. The
    /// column <c>text</c> is empty unless quotes are wanted.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether the notes' words are shown; off by default, since tables travel.</param>
    /// <param name="passes">Whether what the notes do show has its rows, too.</param>
    public static string Write(LintReport report, bool quotes = false, bool passes = false) => RunText.Of(new CsvReport(quotes, passes), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        return folder.Notes.Select(n => new Fragment(Notes, n.Path, Rows(n.Status == NoteStatus.Linted ? OfNote(n, rules) : [NotLinted(n)])))
            .Concat(folder.Cases.Select(c => new Fragment(Courses, c.Case, Rows(c.Results.Where(r => r.Kind == ResultKind.Fail).Select(r => OfCase(c, r, rules))))));
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool) => [new Piece(CsvText.Row(Columns)), new Piece("", Notes), new Piece("", Courses)];

    private static string Rows(IEnumerable<IEnumerable<string?>> rows) => string.Concat(rows.Select(CsvText.Row));

    private IEnumerable<IEnumerable<string?>> OfNote(NoteResult note, RuleBook rules)
    {
        var quotation = new Quotation(note, quotes);
        foreach (var result in note.Results.Where(r => r.Kind == ResultKind.Fail || (passes && r.Kind == ResultKind.Pass)))
        {
            var from = result.Span is { } start ? note.Source?.PositionOf(start.Start) : null;
            var to = result.Span is { } end ? note.Source?.PositionOf(end.End) : null;
            yield return
            [
                note.Path, .. Place(from), .. Place(to), note.Case, result.RuleId, NameOf(rules, result.RuleId), ContractWords.Of(result.Kind),
                ContractWords.Of(result.Severity), result.Message, result.Suppressed?.Source, result.Suppressed is { } by ? quotation.Reason(by) : null,
                result.Fingerprint, result.Span is { } span ? quotation.At(span) : null,
            ];
        }
    }

    private IEnumerable<string?> OfCase(CaseResult course, CaseDiagnostic result, RuleBook rules) =>
    [
        result.At, .. Place(null), .. Place(null), course.Case, result.RuleId, NameOf(rules, result.RuleId), ContractWords.Of(result.Kind),
        ContractWords.Of(result.Severity), result.Message, result.Suppressed?.Source, result.Suppressed is { } by ? Quotation.Reason(by, quotes) : null,
        result.Fingerprint, null,
    ];

    private static IEnumerable<string?> NotLinted(NoteResult note) =>
        [note.Path, .. Place(null), .. Place(null), null, null, null, ContractWords.Of(note.Status), null, note.Error, null, null, null, null];

    private static IEnumerable<string?> Place(LinePosition? at) =>
        at is { } place ? [place.Line.ToString(CultureInfo.InvariantCulture), place.Column.ToString(CultureInfo.InvariantCulture)] : [null, null];

    private static string? NameOf(RuleBook rules, string id) => rules.Find(id)?.Descriptor.Name;
}
