using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Caseloads;

/// <summary>What is kept of a run while its folders are read, one after another in any order: counts, terms and what was left undone. For one thread.</summary>
public class RunDigest
{
    private readonly List<NoteResult> _notLinted = [];
    private readonly SortedDictionary<string, LooseFolder> _loose = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleInfo> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ToolInfo> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleTally> _tallies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly int[] _severities = new int[Enum.GetValues<Severity>().Length];
    private readonly int[] _kinds = new int[Enum.GetValues<NoteKind>().Length];

    /// <summary>Files of every status.</summary>
    public int Notes { get; private set; }

    /// <summary>Courses of treatment.</summary>
    public int Courses { get; private set; }

    /// <summary>Outcomes of notes and courses that were not evaluated.</summary>
    public int Open { get; private set; }

    /// <summary>Findings of notes and courses that somebody set aside.</summary>
    public int SetAside { get; private set; }

    /// <summary>Notes that mention a present risk and no answer to it.</summary>
    public int RiskGaps { get; private set; }

    /// <summary>Files that were not linted, ordered by path.</summary>
    public IReadOnlyCollection<NoteResult> NotLinted => [.. _notLinted.OrderBy(n => n.Path, StringComparer.Ordinal)];

    /// <summary>Folders of several notes that were not read as courses, ordered by path.</summary>
    public IReadOnlyCollection<LooseFolder> Loose => _loose.Values;

    /// <summary>The rules that ran, ordered by id, those about the tool behind all others.</summary>
    public ImmutableArray<RuleInfo> Rules => [.. _rules.Values.OrderBy(r => r.Descriptor.Category == Category.Tool)];

    /// <summary>The terms on which folders were linted, by path.</summary>
    public IReadOnlyDictionary<string, ToolInfo> Terms => _terms;

    /// <summary>What became of known findings, once all folders are taken in; null where none were given.</summary>
    public BaselineUse? Baseline { get; set; }

    /// <summary>The outcomes of a rule: of notes for a rule about notes, of courses for one about courses.</summary>
    public RuleTally this[string ruleId] => _tallies.GetValueOrDefault(ruleId, RuleTally.None);

    /// <summary>How many findings of notes and courses, which nobody set aside, have this severity.</summary>
    public int Count(Severity severity) => _severities[(int)severity];

    /// <summary>How many linted notes are of this kind.</summary>
    public int Count(NoteKind kind) => _kinds[(int)kind];

    /// <summary>Ids of the rules with a finding, of a note or a course, that nobody set aside.</summary>
    public IReadOnlySet<string> Found => _found;

    /// <summary>Whether a risk gap is reported: process notes are not assessed, whatever they hold.</summary>
    public static bool HasRiskGap(Assessment assessment) => assessment is { NoteKind: not NoteKind.Process, Risk.Gap: true };

    /// <summary>What is kept of a whole report.</summary>
    public static RunDigest Of(LintReport report)
    {
        var run = new RunDigest { Baseline = report.Baseline };
        run.Take(report);
        return run;
    }

    /// <summary>Takes in what was found in one folder.</summary>
    public void Take(LintReport report)
    {
        foreach (var rule in report.Rules)
        {
            _rules[rule.Descriptor.Id] = rule;
        }

        foreach (var folder in report.Loose)
        {
            _loose[folder.Folder] = folder;
        }

        foreach (var note in report.Notes)
        {
            Take(note);
        }

        foreach (var course in report.Cases)
        {
            Take(course);
        }
    }

    private void Take(NoteResult note)
    {
        Notes++;
        if (note.Status != NoteStatus.Linted)
        {
            _notLinted.Add(note);
        }

        if (note.Assessment is { } assessment)
        {
            _kinds[(int)assessment.NoteKind]++;
            RiskGaps += HasRiskGap(assessment) ? 1 : 0;
        }

        if (note.Tool is { } tool)
        {
            _terms.TryAdd(note.Path.LastIndexOf('/') is var slash and >= 0 ? note.Path[..slash] : ".", tool);
        }

        foreach (var result in note.Results)
        {
            Count(result.RuleId, result.Kind, result.Suppressed is not null);
            Weigh(result.RuleId, result.Kind, result.Severity, result.Suppressed);
        }
    }

    private void Take(CaseResult course)
    {
        Courses++;
        foreach (var outcome in course.Outcomes)
        {
            Count(outcome.RuleId, outcome.Kind, course.IsSetAside(outcome));
        }

        foreach (var result in course.Results)
        {
            Weigh(result.RuleId, result.Kind, result.Severity, result.Suppressed);
        }
    }

    private void Count(string ruleId, ResultKind kind, bool setAside)
    {
        _tallies[ruleId] = this[ruleId].Plus(kind, setAside);
        Open += kind == ResultKind.Open ? 1 : 0;
    }

    private void Weigh(string ruleId, ResultKind kind, Severity? severity, Suppression? by)
    {
        SetAside += by is not null ? 1 : 0;
        if (kind == ResultKind.Fail && by is null)
        {
            _severities[(int)severity!.Value]++;
            _found.Add(ruleId);
        }
    }
}
