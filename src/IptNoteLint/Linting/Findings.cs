using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>One thing that a rule said.</summary>
/// <param name="Fails">Whether it is a gap; otherwise the evidence shows what the note holds, and none means nothing to weigh.</param>
/// <param name="Variant">Which of the descriptor's messages; null for the default.</param>
/// <param name="HasPlace">Whether a gap stands at its first evidence; an absence has no place.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Absence">Where was looked; null where nothing is missing.</param>
internal sealed record Outcome(bool Fails, string? Variant, bool HasPlace, ImmutableArray<Evidence> Evidence, Absence? Absence);

/// <summary>What the rules of one session said: the service that their actions resolve. For one thread.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, List<Outcome>> _outcomes = new(StringComparer.Ordinal);

    /// <summary>Takes an outcome down.</summary>
    /// <exception cref="KeyNotFoundException">The rule declares no such variant.</exception>
    public void Add(Descriptor descriptor, Outcome outcome)
    {
        // Asked here, inside the rule's action, so that a misspelt variant fails the rule and not the session.
        _ = descriptor.Variant(outcome.Variant);
        if (!_outcomes.TryGetValue(descriptor.Id, out var said))
        {
            _outcomes.Add(descriptor.Id, said = []);
        }

        said.Add(outcome);
    }

    /// <summary>What a rule said, in order; empty if it said nothing.</summary>
    public IReadOnlyList<Outcome> Of(string ruleId) => _outcomes.TryGetValue(ruleId, out var said) ? said : [];
}
