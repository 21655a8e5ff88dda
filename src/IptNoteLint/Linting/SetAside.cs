using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Silences what somebody asked to be silenced, and says which of it is past its day, of no use or not to be understood. Nothing disappears.</summary>
public static class SetAside
{
    /// <summary>The same report with suppressions.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="sidecars">What is asked beside the notes, by path.</param>
    /// <param name="today">The day on which last days are judged; asked only where one is written.</param>
    public static LintReport Apply(LintReport report, IReadOnlyDictionary<string, SuppressionList> sidecars, DateOnly today)
    {
        var inCases = report.Cases.SelectMany(c => c.Findings).Where(f => f.At is not null).ToLookup(f => f.At!, StringComparer.Ordinal);
        var asked = report.Notes.Where(n => n.Status == NoteStatus.Linted)
            .Select(n => (Note: n, List: n.Asked.And(sidecars.GetValueOrDefault(n.Path, SuppressionList.Empty))))
            .Where(a => a.List.Entries.Length + a.List.Problems.Length > 0)
            .ToDictionary(a => a.Note.Path, a => a.List, StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return report;
        }

        var caseRules = report.Rules.Where(r => r.Descriptor.CaseKind is not null).Select(r => r.Descriptor.Id)
            .Except(report.Tool.Changes.Where(c => c.Level.IsOff).Select(c => c.RuleId), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<NoteResult> notes =
        [
            .. report.Notes.Select(n => asked.TryGetValue(n.Path, out var list) ? Note(n, list, [.. inCases[n.Path].Select(f => f.RuleId)], caseRules, today) : n),
        ];
        return report with
        {
            Notes = notes,
            Cases = [.. report.Cases.Select(c => c with { Results = [.. c.Results.Select(r => Case(r, asked, today))] })],
            Rules = [.. report.Rules.Where(r => r.Descriptor.Category != Category.Tool), .. ToolRules.Said(notes)],
        };
    }

    private static NoteResult Note(NoteResult note, SuppressionList list, HashSet<string> inCase, HashSet<string> caseRules, DateOnly today)
    {
        var results = note.Results.ToList();
        var about = list.Problems.Select(SuppressionRules.UnusableOf).ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in list.Entries)
        {
            var at = results.FindIndex(r => r.RuleId == entry.RuleId && r.Kind == ResultKind.Fail);
            if (entry.By.Until < today)
            {
                about.Add(SuppressionRules.EndedOf(entry));
            }
            else if (at < 0 && !inCase.Contains(entry.RuleId) ? WasAsked(note, entry.RuleId, caseRules) : !done.Add(entry.RuleId))
            {
                about.Add(SuppressionRules.UnusedOf(entry));
            }
            else if (at >= 0)
            {
                results[at] = results[at] with { Suppressed = entry.By };
            }
        }

        // Two entries can be of no use for one rule and reason; one finding of it is enough.
        return note with { Results = [.. Numbered(note, about.Distinct()), .. results] };
    }

    private static CaseDiagnostic Case(CaseDiagnostic result, Dictionary<string, SuppressionList> asked, DateOnly today) =>
        result is { Kind: ResultKind.Fail, At: { } at } && asked.TryGetValue(at, out var list)
        && list.Entries.FirstOrDefault(e => e.RuleId == result.RuleId && !(e.By.Until < today)) is { } entry
            ? result with { Suppressed = entry.By }
            : result;

    // A rule that is off, open or not for this note has not said that there is nothing to set aside.
    private static bool WasAsked(NoteResult note, string ruleId, HashSet<string> caseRules) =>
        (note.Case is not null && caseRules.Contains(ruleId))
        || note.Results.Any(r => r.RuleId == ruleId && (r.Kind == ResultKind.Pass || r.Message == OutcomeReader.NothingToWeigh));

    private static IEnumerable<Diagnostic> Numbered(NoteResult note, IEnumerable<Diagnostic> about) => about
        .OrderBy(d => d.RuleId, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
        .GroupBy(d => d.RuleId, StringComparer.Ordinal)
        .SelectMany(g => g.Select((d, i) => d with { Fingerprint = Fingerprint.Of(d.RuleId, note.Path, null, i) }));
}
