using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>A template left something over: a main section without text, or words that wait to be replaced.</summary>
public sealed class PlaceholderOrEmptySection : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1703", "Placeholder or empty section", Category.Documentation,
        "A section of the note is headed and still empty.",
        SeverityByStage.Always(Severity.Error))
    {
        AppliesTo = AppliesTo.AnyButProcess,
        IsPreview = true,
    }
    .With("placeholder", new MessageVariant(
        "Words of a template still stand where the note's own belong.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> empty = null!;
        IEnumerable<Evidence> placeholders = null!;
        When().Match(() => note)
            .Query(() => empty, q => q.Match<Evidence>(e => e.Topic == Topic.Unfinished && e.Value == "emptySection").Collect())
            .Query(() => placeholders, q => q.Match<Evidence>(e => e.Topic == Topic.Unfinished && e.Value == "placeholder").Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, empty))
            .Do(ctx => ctx.Forbid(Descriptor, note, placeholders, "placeholder"));
    }
}
