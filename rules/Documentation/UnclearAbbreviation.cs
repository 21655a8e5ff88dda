using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>A short form may stand for several things, and nothing in the note tells which.</summary>
public sealed class UnclearAbbreviation : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1710", "Unclear abbreviation", Category.Documentation,
        "A short form in the note can stand for more than one thing, and the note doesn't show which is meant.",
        SeverityByStage.Always(Severity.Hint))
    {
        AppliesTo = AppliesTo.AnyButProcess,
        IsPreview = true,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> forms = null!;
        When().Match(() => note)
            .Query(() => forms, q => q.Match<Evidence>(e => e.Topic == Topic.ShortForm).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, forms));
    }
}
