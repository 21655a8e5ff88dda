using System.Text;
using Humanizer;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>One note of the Markdown report.</summary>
internal sealed class MarkdownNote(StringBuilder text, RuleBook rules, NoteResult note, bool quotes)
{
    private readonly Quotation _quotation = new(note, quotes);

    public void Write()
    {
        text.Append("### ").Append(MarkdownText.Literal(note.Path)).Append("\n\n");
        if (note.Assessment is null)
        {
            text.Append("**").Append(ContractWords.Of(note.Status).Transform(To.SentenceCase)).Append(".** ").Append(MarkdownText.Prose(note.Error!)).Append("\n\n");
            return;
        }

        text.Append(MarkdownText.Prose(Facts(note.Assessment))).Append(".\n\n");
        var verdicts = VerdictWords.Of(note.Assessment);
        var known = verdicts.SelectMany(v => v.Evidence.Select(e => e.Span)).ToHashSet();
        Section("What this note shows", [.. verdicts.Select(Shown), .. Of(ResultKind.Pass).Select(r => Passed(r, known))]);
        Section(FindingsHeading.Of(note.Assessment), [.. note.Findings.OrderByDescending(f => f.Severity).Select(Finding)]);
        Section("Not evaluated", [.. Of(ResultKind.Open).Select(r => $"{r.RuleId} {MarkdownText.Prose(r.Message)}"), .. NotForThisNote()]);
        Section("Set aside", [.. note.Results.Where(r => r.Suppressed is not null).Select(SetAside)]);
    }

    private string Facts(Assessment assessment)
    {
        var position = assessment.Phase is { } phase ? PhaseWords.PositionOf(phase) : "";
        string?[] facts =
        [
            KindWords.NameOf(assessment.NoteKind),
            note.Date is { } date ? ContractWords.Day(date) : null,
            note.Case is null ? null : "case " + note.Case,
            position,
        ];
        return string.Join(", ", facts.Where(f => !string.IsNullOrEmpty(f))).Transform(To.SentenceCase);
    }

    private IEnumerable<Diagnostic> Of(ResultKind kind) => note.Results.Where(r => r.Kind == kind && r.Suppressed is null);

    private void Section(string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append("#### ").Append(heading).Append("\n\n");
        foreach (var item in items)
        {
            text.Append("- ").Append(item).Append('\n');
        }

        text.Append('\n');
    }

    private string Shown(Verdict verdict) =>
        $"**{verdict.Heading}.** {MarkdownText.Prose(verdict.Sentence)}{At(verdict.Evidence.Select(e => e.Span))}";

    private string Passed(Diagnostic result, IEnumerable<TextSpan> known) =>
        $"{MarkdownText.Prose(result.Message)} ({result.RuleId}){At(OutcomePlaces.Of(result).Except(known))}";

    private string Finding(Diagnostic result) =>
        $"**{ContractWords.Of(result.Severity!.Value)}** {MarkdownText.Prose(result.Message)} "
        + $"({MarkdownText.Prose(Named(result.RuleId))}){At(OutcomePlaces.Of(result))}{LookedIn(result.Absence)}";

    private string Named(string id) => rules.Find(id) is { } rule ? $"{id}, {rule.Descriptor.Title}" : id;

    private string LookedIn(Absence? absence)
    {
        if (absence is null)
        {
            return "";
        }

        var sections = _quotation.Sections(absence);
        var where = sections.Count == 0 ? "the whole note" : string.Join(", ", sections.Select(MarkdownText.Literal));
        var reason = absence.Reason is null ? "" : ", " + MarkdownText.Prose(absence.Reason.TrimEnd('.'));
        var nearest = absence.Nearest is null ? "" : $" Nearest: {Place(absence.Nearest.Span)}{reason}.";
        return $" Looked in {where}.{nearest}";
    }

    private string SetAside(Diagnostic result)
    {
        var reason = _quotation.Reason(result.Suppressed!);
        var why = reason.Length == 0 ? "" : ": " + MarkdownText.Prose(reason);
        return $"{result.RuleId} {MarkdownText.Prose(result.Message)} (set aside in the {MarkdownText.Prose(result.Suppressed!.Source)}{why})";
    }

    private IEnumerable<string> NotForThisNote()
    {
        var ids = string.Join(", ", Of(ResultKind.NotApplicable).Select(r => r.RuleId));
        return ids.Length == 0 ? [] : [$"Not for this kind of note or phase: {ids}."];
    }

    private string At(IEnumerable<TextSpan> spans)
    {
        var places = spans.Distinct().Select(Place).ToArray();
        return places.Length == 0 ? "" : $" At {string.Join("; ", places)}.";
    }

    private string Place(TextSpan span)
    {
        var line = FormattableString.Invariant($"line {note.Source!.PositionOf(span.Start).Line}");
        return _quotation.Allowed ? $"{line} {MarkdownText.Literal(_quotation.At(span))}" : line;
    }
}
