using System.Globalization;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Cli.Commands;

/// <summary>What is said of checks that a run left undone, taken in folder by folder in any order. For one thread.</summary>
internal sealed class RunFaults
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);

    /// <summary>A line each: notes by path, then courses, then the caseload.</summary>
    public IReadOnlyCollection<string> Lines => _lines.Values;

    /// <summary>Takes in a folder.</summary>
    public void Take(LintReport report)
    {
        Add("1", report.Notes.SelectMany(n => n.Results.Where(RunOutcome.IsToolFault).Select(f => (n.Path, $"{f.RuleId}: {n.Path}: {f.Message}"))));
        Add("2", report.Cases.SelectMany(c => c.Results.Where(RunOutcome.IsToolFault).Select(f => (c.Case, $"{f.RuleId}: {c.Case}: {f.Message}"))));
    }

    /// <summary>Takes in what was found of a caseload as a whole.</summary>
    public void Take(IEnumerable<CohortDiagnostic> cohort) => Add("3", cohort.Where(RunOutcome.IsToolFault).Select(f => ("", $"{f.RuleId}: {f.Message}")));

    // Those of one note or course stay in the order in which they stand there.
    private void Add(string part, IEnumerable<(string Of, string Words)> faults)
    {
        var number = 0;
        foreach (var (of, words) in faults)
        {
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{part}{of}\0{number++:D6}"), words);
        }
    }
}
