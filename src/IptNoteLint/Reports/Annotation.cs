using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Something to look at in one file, as tools know it that mark files: a finding, or a file that was not linted.</summary>
/// <param name="Path">The note's name in reports; of a finding about a course, the note where it shows, or else the course's key.</param>
/// <param name="Rule">The rule's id; of a file that was not linted, its status.</param>
/// <param name="Title">The rule's title; of a file that was not linted, its status.</param>
/// <param name="Severity">How much it asks for.</param>
/// <param name="Message">A full sentence, with the note's words behind it only where quotes are wanted.</param>
/// <param name="From">The line and column where it begins; null for a file as a whole.</param>
/// <param name="To">The line and column behind its end; null for a file as a whole.</param>
internal sealed record Annotation(
    string Path, string Rule, string Title, Severity Severity, string Message, LinePosition? From = null, LinePosition? To = null)
{
    /// <summary>The annotations of a file. What somebody set aside is left out, but for risk, which stays as a hint.</summary>
    /// <param name="note">The file.</param>
    /// <param name="rules">The rules that ran.</param>
    /// <param name="quotes">Whether messages end with the note's words.</param>
    public static IEnumerable<Annotation> Of(NoteResult note, RuleBook rules, bool quotes)
    {
        if (note.Status != NoteStatus.Linted)
        {
            yield return NotLinted(note);
        }

        var quotation = new Quotation(note, quotes);
        foreach (var result in note.Results.Where(r => r.Kind == ResultKind.Fail && (r.Suppressed is null || rules.IsAboutRisk(r.RuleId))))
        {
            var words = result.Span is { } at ? quotation.At(at) : "";
            var aside = result.Suppressed is { } by ? $" It was set aside in the {by.Source}." : "";
            yield return new Annotation(
                note.Path, result.RuleId, rules.TitleOf(result.RuleId), result.Suppressed is null ? result.Severity!.Value : Severity.Hint,
                result.Message + aside + (words.Length == 0 ? "" : $" \"{words}\""),
                result.Span is { } from ? note.Source?.PositionOf(from.Start) : null,
                result.Span is { } to ? note.Source?.PositionOf(to.End) : null);
        }
    }

    /// <summary>The annotations of a course of treatment.</summary>
    /// <param name="course">The course.</param>
    /// <param name="rules">The rules that ran.</param>
    public static IEnumerable<Annotation> Of(CaseResult course, RuleBook rules) => course.Findings.Select(r => new Annotation(
        r.At ?? course.Case, r.RuleId, rules.TitleOf(r.RuleId), r.Severity!.Value, r.Message));

    private static Annotation NotLinted(NoteResult note) => new(
        note.Path, ContractWords.Of(note.Status), ContractWords.Of(note.Status),
        note.Status == NoteStatus.Unreadable ? Severity.Error : Severity.Warning, note.Error!);
}
