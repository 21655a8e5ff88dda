using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>Running text holds what tells who somebody is.</summary>
public sealed class IdentifierInFreeText : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1707", "Identifier in free text", Category.Documentation,
        "The note's text holds a full name, a number or an address that tells who somebody is; a role or an initial is often enough.",
        SeverityByStage.Always(Severity.Warning))
    {
        AppliesTo = AppliesTo.AnyButProcess,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> identifiers = null!;
        When().Match(() => note)
            .Query(() => identifiers, q => q.Match<Evidence>(e => e.Topic == Topic.Identifier).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, identifiers));
    }
}
