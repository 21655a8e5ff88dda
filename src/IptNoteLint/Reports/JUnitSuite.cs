using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>All rules on one note or course, as a suite of tests.</summary>
/// <param name="Name">The note's name in reports, or the course's key.</param>
/// <param name="Cases">In the order of the rules' ids.</param>
internal sealed record JUnitSuite(string Name, List<JUnitCase> Cases)
{
    /// <summary>One note.</summary>
    public static JUnitSuite Of(NoteResult note, RuleBook rules, Severity? least, bool quotes, string place)
    {
        if (note.Status != NoteStatus.Linted)
        {
            return new JUnitSuite(note.Path, [new JUnitCase("read", JUnitCase.Error, note.Error) { File = place, Severity = ContractWords.Of(note.Status), Detail = note.Error! }]);
        }

        var quotation = new Quotation(note, quotes);
        return new JUnitSuite(note.Path, Numbered(note.Results.OrderBy(r => r.RuleId, StringComparer.Ordinal).Select(result =>
        {
            var line = result.Kind == ResultKind.Fail && result.Span is { } at ? note.Source?.PositionOf(at.Start).Line : null;
            var words = result.Span is { } span ? quotation.At(span) : "";
            return Case(result.RuleId, rules, result.Kind, result.Severity, result.Message, result.Suppressed, result.Suppressed is { } by ? quotation.Reason(by) : "", least) with
            {
                File = place,
                Line = line,
                Detail = result.Message + (words.Length == 0 ? "" : $" \"{words}\""),
            };
        })));
    }

    /// <summary>One course.</summary>
    public static JUnitSuite Of(CaseResult course, RuleBook rules, Severity? least, bool quotes, Func<string, string> placeOf)
    {
        var told = course.Results.Where(r => r.Kind == ResultKind.Fail).ToList();
        var silent = course.Outcomes.Where(o => told.TrueForAll(r => r.RuleId != o.RuleId))
            .Select(o => Case(o.RuleId, rules, o.Kind, null, o.Message, null, "", least));
        var found = told.Select(r => Case(r.RuleId, rules, r.Kind, r.Severity, r.Message, r.Suppressed, r.Suppressed is { } by ? Quotation.Reason(by, quotes) : "", least) with
        {
            File = r.At is { } at ? placeOf(at) : null,
            Detail = r.Message,
        });
        return new JUnitSuite("case " + course.Case, Numbered(silent.Concat(found).OrderBy(c => c.Name, StringComparer.Ordinal)));
    }

    private static JUnitCase Case(
        string id, RuleBook rules, ResultKind kind, Severity? severity, string message, Suppression? by, string reason, Severity? least)
    {
        var rule = rules.Find(id)?.Descriptor;
        var name = rule is null ? id : $"{id} {rule.Name}";
        return kind switch
        {
            ResultKind.Pass => new JUnitCase(name),
            ResultKind.Fail when by is not null => new JUnitCase(name, JUnitCase.Skipped, $"{message} Set aside in the {by.Source}{(reason.Length == 0 ? "." : ": " + reason)}"),
            ResultKind.Fail when least is not null && severity >= least => new JUnitCase(name, JUnitCase.Failure, message) { Severity = ContractWords.Of(severity.Value) },
            ResultKind.Fail => new JUnitCase(name, JUnitCase.Output, $"{ContractWords.Of(severity!.Value)}: {message}"),
            _ => new JUnitCase(name, JUnitCase.Skipped, message),
        };
    }

    // Two findings about suppressions can be of one rule; tests are told apart by their names.
    private static List<JUnitCase> Numbered(IEnumerable<JUnitCase> cases) =>
        [.. cases.GroupBy(c => c.Name, StringComparer.Ordinal).SelectMany(g => g.Select((c, i) => i == 0 ? c : c with { Name = FormattableString.Invariant($"{c.Name} ({i + 1})") }))];
}
