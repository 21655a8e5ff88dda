using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>A diagnostic kept but silenced, with its reason.</summary>
/// <param name="Reason">Why, in the words of whoever silenced it.</param>
/// <param name="Source">Where it is written: <c>sidecar</c>, <c>note</c> or <c>baseline</c>.</param>
public sealed record Suppression(string Reason, string Source)
{
    /// <summary>The last day on which it holds; null for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>File and line, or the line of the note; null for what a baseline holds.</summary>
    public string? Place { get; init; }
}

/// <summary>What somebody asks to be silenced in one note: whatever a rule finds there.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="By">Reason, source and last day.</param>
public sealed record SuppressionEntry(string RuleId, Suppression By);

/// <summary>All that is asked for one note.</summary>
/// <param name="Entries">What can be understood, in the order written.</param>
/// <param name="Problems">Full sentences about what can't; nothing is silenced by it.</param>
public sealed record SuppressionList(ImmutableArray<SuppressionEntry> Entries, ImmutableArray<string> Problems)
{
    /// <summary>Nothing is asked.</summary>
    public static SuppressionList Empty { get; } = new([], []);

    /// <summary>Both lists.</summary>
    public SuppressionList And(SuppressionList other) => new([.. Entries, .. other.Entries], [.. Problems, .. other.Problems]);
}
