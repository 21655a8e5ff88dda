using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Finds the words of a note that a rule's family asks for and that don't count: denied, past, supposed, or somebody else's.</summary>
public static class NearWords
{
    /// <summary>The words, in order of place; none for a family that isn't asked by words.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">What is read in the note.</param>
    public static ImmutableArray<NotCounted> Of(Descriptor rule, NoteFacts facts) => FamilyOf(rule.Category) is not { } family ? [] :
    [
        .. facts.Mentions.Where(m => !m.HoldsNow && m.Concept.StartsWith(family, StringComparison.Ordinal))
            .Select(m => new NotCounted(m.Span, ReasonOf(m.Assertion))).Distinct().OrderBy(n => n.Span),
    ];

    // The first part of the concepts that lexicons have for a family.
    private static string? FamilyOf(Category category) => category switch
    {
        Category.Focus => "area.",
        Category.Technique => "technique.",
        Category.Risk => "risk.",
        Category.OffModel => "offModel.",
        _ => null,
    };

    private static string ReasonOf(Assertion assertion)
    {
        string[] reasons =
        [
            .. assertion.Negation == Negation.Negated ? ["it is said not to be so"] : Array.Empty<string>(),
            .. assertion.Experiencer == Experiencer.Other ? ["it is somebody else's"] : Array.Empty<string>(),
            .. assertion.Temporality switch
            {
                Temporality.Historical => ["it is of the past"],
                Temporality.Hypothetical => ["it is planned or supposed"],
                _ => Array.Empty<string>(),
            },
        ];
        return string.Join(", ", reasons);
    }
}
