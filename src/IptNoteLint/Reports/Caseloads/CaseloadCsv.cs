using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>
/// A caseload as CSV. Its rows are of these kinds: <c>check</c>, a note and a rule, whatever the outcome, so that every denominator is
/// there; <c>course</c>, a course and a rule; <c>finding</c>, a finding about a course; <c>score</c>, a note and a scale; <c>file</c>,
/// a file that was not linted; <c>cohort</c>, a finding about the whole caseload. Compared with an earlier report, <c>earlier</c> is a finding of it that is no more, and <c>trend</c>
/// says <c>new</c>, <c>stillOpen</c>, <c>setAside</c> (since then), <c>fixed</c> or <c>notRead</c>. It holds no word of any note and names no therapist.
/// </summary>
/// <param name="earlier">An earlier report to compare with, or null.</param>
public sealed class CaseloadCsv(EarlierReport? earlier = null) : ICaseloadForm
{
    private const string Notes = "notes";
    private const string Courses = "courses";
    private const string Files = "files";

    private static readonly string[] Columns =
    [
        "row", "case", "path", "date", "noteKind", "session", "phase", "planned", "agreedArea", "rule", "title", "outcome", "severity", "setAside", "line", "scale", "score", "message", "trend", "count", "of",
    ];

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases)
    {
        var rules = new RuleBook(folder.Rules);
        var digests = cases.SelectMany(c => c.Notes.Select(n => (Course: c, Note: n))).ToDictionary(n => n.Note.Path, StringComparer.Ordinal);
        foreach (var note in folder.Notes)
        {
            yield return note.Status == NoteStatus.Linted
                ? new Fragment(Notes, note.Path, digests.TryGetValue(note.Path, out var known)
                    ? RowsOf(note, known.Note, known.Course.Course, rules)
                    : RowsOf(note, NoteDigest.Of(note, note.Assessment!.Phase?.Session), null, rules))
                : new Fragment(Files, note.Path, CsvText.Row(new CsvRow("file") { Path = note.Path, Outcome = ContractWords.Of(note.Status), Message = note.Error }.Cells));
        }

        foreach (var course in cases)
        {
            yield return new Fragment(Courses, course.Key, RowsOf(course.Course, rules));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool) =>
    [
        new Piece(CsvText.Row(Columns)), new Piece("", Notes), new Piece("", Courses), new Piece("", Files),
        .. caseload.Cohort.Select(f => new Piece(CsvText.Row(new CsvRow("cohort")
        {
            Rule = f.RuleId, Title = f.About, Outcome = "fail", Severity = f.Severity, Message = f.Message, Count = f.Count, Of = f.Of,
        }.Cells))),
        .. caseload.Trend is { } trend ? (Piece[])[new Piece(EarlierRows(trend.Fixed, "fixed")), new Piece(EarlierRows(trend.NotRead, "notRead"))] : [],
    ];

    private static string EarlierRows(IEnumerable<TrendFinding> findings, string trend) =>
        string.Concat(findings.Select(f => CsvText.Row(new CsvRow("earlier") { Path = f.Owner, Rule = f.RuleId, Trend = trend }.Cells)));

    private string? TrendOf(ResultKind kind, string fingerprint, bool setAside) =>
        earlier is null || kind != ResultKind.Fail ? null
            : earlier.Knows(fingerprint) ? setAside ? "setAside" : "stillOpen"
            : setAside ? null : "new";

    private string RowsOf(NoteResult note, NoteDigest digest, CaseResult? course, RuleBook rules)
    {
        var row = new CsvRow("check")
        {
            Case = note.Case, Path = note.Path, Date = note.Date, NoteKind = ContractWords.Of(digest.Assessment.NoteKind), Session = digest.Number,
            Phase = digest.IsSession ? ContractWords.Of(digest.Phase) : null, Planned = course?.Planned, AgreedArea = course?.AgreedArea,
        };
        var checks = note.Results.OrderBy(r => r.RuleId, StringComparer.Ordinal).Select(r => row with
        {
            Rule = r.RuleId, Title = rules.TitleOf(r.RuleId), Outcome = ContractWords.Of(r.Kind), Severity = r.Severity, SetAside = r.Suppressed is not null,
            Line = r.Span is { } span ? note.Source!.PositionOf(span.Start).Line : null, Message = r.Kind is ResultKind.Fail or ResultKind.Open ? r.Message : null,
            Trend = TrendOf(r.Kind, r.Fingerprint, r.Suppressed is not null),
        });
        var scores = digest.Assessment.Scales.Select(s => row with { Row = "score", Scale = s.Name, Score = s.Value });
        return string.Concat(checks.Concat(scores).Select(r => CsvText.Row(r.Cells)));
    }

    private string RowsOf(CaseResult course, RuleBook rules)
    {
        var row = new CsvRow("course") { Case = course.Case, Planned = course.Planned, AgreedArea = course.AgreedArea };
        var outcomes = course.Outcomes.Select(o => row with
        {
            Rule = o.RuleId, Title = rules.TitleOf(o.RuleId), Outcome = ContractWords.Of(o.Kind), SetAside = course.IsSetAside(o), Message = o.Kind is ResultKind.Fail or ResultKind.Open ? o.Message : null,
        });
        var findings = course.Results.Where(r => r.Kind == ResultKind.Fail).Select(r => row with
        {
            Row = "finding", Path = r.At, Rule = r.RuleId, Title = rules.TitleOf(r.RuleId), Outcome = ContractWords.Of(r.Kind), Severity = r.Severity, SetAside = r.Suppressed is not null, Message = r.Message,
            Trend = TrendOf(r.Kind, r.Fingerprint, r.Suppressed is not null),
        });
        return string.Concat(outcomes.Concat(findings).Select(r => CsvText.Row(r.Cells)));
    }
}
