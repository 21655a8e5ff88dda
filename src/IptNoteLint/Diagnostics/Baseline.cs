using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>A finding that is known already.</summary>
/// <param name="Fingerprint">Names it whatever is edited elsewhere in the note.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">The note, as reports give it.</param>
public sealed record KnownFinding(string Fingerprint, string RuleId, string Path);

/// <summary>The findings known on the day on which somebody began to use the tool: only others make a run fail.</summary>
/// <param name="Findings">Ordered by path, rule and fingerprint.</param>
public sealed record Baseline(ImmutableArray<KnownFinding> Findings)
{
    /// <summary>The same findings with the id of each rule, where somebody put a rule's name in its place.</summary>
    /// <param name="rules">The rules there are; one that isn't among them stays as it is.</param>
    public Baseline ById(RuleNames rules) => new([.. Findings.Select(f => f with { RuleId = rules.Find(f.RuleId)?.Id ?? f.RuleId })]);
}

/// <summary>What became of a baseline in a run.</summary>
/// <param name="Known">How many findings it set aside.</param>
/// <param name="Stale">Its entries that match no finding any more, though their rules were asked; they can be taken out.</param>
public sealed record BaselineUse(int Known, ImmutableArray<KnownFinding> Stale);
