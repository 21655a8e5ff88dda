using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>Which build of which rules produced a report.</summary>
/// <param name="Version">The tool's version.</param>
/// <param name="Engine"><c>Embedded</c> or <c>NRules</c>.</param>
/// <param name="RulePack">Name and version of the rule pack.</param>
/// <param name="RulePackHash"><c>sha256:…</c> over rule sources, lexicons and profiles.</param>
/// <param name="SettingsHash"><c>sha256:…</c> over the settings in force.</param>
/// <param name="Profile">The profile in force.</param>
public sealed record ToolInfo(string Version, string Engine, string RulePack, string RulePackHash, string SettingsHash, string Profile)
{
    /// <summary>The documentation packs in force.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The rules that are switched off or weighed otherwise, ordered by id: no report is silent about them.</summary>
    public ImmutableArray<RuleChange> Changes { get; init; } = [];

    /// <summary>The tool's name in every report.</summary>
    public string Name => "IptNoteLint";
}

/// <summary>Everything that one run found.</summary>
/// <param name="Tool">Which build of which rules.</param>
/// <param name="Rules">The rules that ran, ordered by id.</param>
/// <param name="Notes">Ordered by path, ordinal.</param>
/// <param name="Cases">Ordered by key, ordinal.</param>
public sealed record LintReport(
    ToolInfo Tool, ImmutableArray<RuleInfo> Rules, ImmutableArray<NoteResult> Notes, ImmutableArray<CaseResult> Cases)
{
    /// <summary>Folders of several notes that were not read as courses, ordered by path.</summary>
    public ImmutableArray<LooseFolder> Loose { get; init; } = [];

    /// <summary>What became of the known findings; null where none were given.</summary>
    public BaselineUse? Baseline { get; init; }

    /// <summary>How many unsuppressed fails of notes and cases have this severity.</summary>
    public int Count(Severity severity) =>
        Notes.Sum(n => n.Findings.Count(f => f.Severity == severity))
        + Cases.Sum(c => c.Findings.Count(r => r.Severity == severity));
}
