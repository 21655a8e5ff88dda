using System.Collections.Frozen;

namespace IptNoteLint.Caseloads;

/// <summary>A finding of an earlier report that nobody had set aside.</summary>
/// <param name="Fingerprint">By which it is known again.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Owner">The note's path, or the case's key for a finding about a course.</param>
public sealed record EarlierFinding(string Fingerprint, string RuleId, string Owner);

/// <summary>What an earlier report of a caseload found.</summary>
/// <param name="RulePackHash">The rules of that run.</param>
/// <param name="Findings">Its findings; their fingerprints differ.</param>
/// <param name="Owners">The paths of its linted notes and the keys of its cases.</param>
public sealed record EarlierReport(string RulePackHash, IReadOnlyList<EarlierFinding> Findings, FrozenSet<string> Owners)
{
    private readonly FrozenSet<string> _fingerprints = Findings.Select(f => f.Fingerprint).ToFrozenSet(StringComparer.Ordinal);

    private readonly ILookup<string, EarlierFinding> _byOwner = Findings.ToLookup(f => f.Owner, StringComparer.Ordinal);

    /// <summary>The findings of some notes and courses, by their paths and keys.</summary>
    public IEnumerable<EarlierFinding> Of(IEnumerable<string> owners) => owners.SelectMany(o => _byOwner[o]);

    /// <summary>Whether it holds a finding.</summary>
    public bool Knows(string fingerprint) => _fingerprints.Contains(fingerprint);
}
