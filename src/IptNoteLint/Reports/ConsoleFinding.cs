using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Sets one outcome for a terminal: head line, place, the line with its caret, why and help.</summary>
internal sealed class ConsoleFinding(ConsoleText text, RuleBook rules, NoteResult note, ConsoleOptions options)
{
    private readonly Quotation _quotation = new(note, options.Quotes);

    public void Write(Diagnostic result)
    {
        var place = result.Span ?? (result.Absence is null && !result.Evidence.IsEmpty ? result.Evidence[0].Span : null);
        var role = RoleOf(result);
        ConsoleHead.Write(text, result.RuleId, role, result.Severity, result.Message);
        var gutter = place is { } shown ? LineNumber(shown).Length : 1;
        text.Add(ConsoleRole.Frame, new string(' ', gutter) + "--> ").Add(ConsoleRole.Plain, note.Path + At(place)).EndLine();
        if (place is { } span && _quotation.Allowed)
        {
            WriteFrame(span, gutter, role);
        }

        WriteOtherPlaces(result, place, gutter);
        if (result.Kind == ResultKind.Fail)
        {
            WriteAbsence(result, gutter);
            if (result.Suppressed is { } by)
            {
                text.AddLabelled(gutter + 1, "set aside", $"in the {by.Source}{(_quotation.Reason(by) is { Length: > 0 } why ? ": " + why : "")}");
            }

            ConsolePage.Write(text, rules, result.RuleId, gutter + 1);
        }

        text.EndLine();
    }

    private static ConsoleRole RoleOf(Diagnostic result) =>
        result.Severity is { } severity ? ConsoleHead.RoleOf(severity) : ConsoleRole.Pass;

    private string LineNumber(TextSpan span) =>
        note.Source!.PositionOf(span.Start).Line.ToString(CultureInfo.InvariantCulture);

    private string At(TextSpan? span)
    {
        var position = span is null ? null : note.Source?.PositionOf(span.Value.Start);
        return position is { } p ? FormattableString.Invariant($":{p.Line}:{p.Column}") : "";
    }

    private void WriteFrame(TextSpan span, int gutter, ConsoleRole role)
    {
        var frame = CodeFrame.Of(_quotation.Source!, span, Math.Max(16, options.Columns - gutter - 3));
        var bar = new string(' ', gutter) + " |";
        text.Add(ConsoleRole.Frame, bar).EndLine();
        text.Add(ConsoleRole.Frame, LineNumber(span) + " | ").Add(ConsoleRole.Plain, frame.Text).EndLine();
        text.Add(ConsoleRole.Frame, bar).Add(ConsoleRole.Plain, new string(' ', frame.CaretStart + 1))
            .Add(role, new string('^', frame.CaretWidth)).EndLine();
    }

    private void WriteOtherPlaces(Diagnostic result, TextSpan? shown, int gutter)
    {
        var others = result.Evidence.Where(e => e.Span != shown)
            .Select(e => note.Source!.PositionOf(e.Span.Start))
            .Select(p => FormattableString.Invariant($"{p.Line}:{p.Column}"))
            .Distinct();
        var list = string.Join(", ", others);
        if (list.Length > 0)
        {
            text.AddLabelled(gutter + 1, shown is null ? "see" : "see also", list);
        }
    }

    private void WriteAbsence(Diagnostic result, int gutter)
    {
        if (result.Absence is not { } absence)
        {
            return;
        }

        var sections = _quotation.Sections(absence);
        text.AddLabelled(gutter + 1, "looked in", sections.Count == 0 ? "the whole note" : string.Join(", ", sections));
        if (absence.Nearest is { } nearest)
        {
            var quote = _quotation.At(nearest.Span);
            var words = At(nearest.Span)[1..] + (quote.Length == 0 ? "" : $" \"{quote}\"");
            text.AddLabelled(gutter + 1, "nearest", absence.Reason is null ? words : $"{words} ({absence.Reason})");
        }
    }
}
