using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace Acme;

/// <summary>The note of a session does not name the outcome sheet.</summary>
public sealed class OutcomeSheetNotNamed : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "ACME001", "Outcome sheet not named", Category.House, "The note doesn't show whether the outcome sheet was filled in.", SeverityByStage.Always(Severity.Hint));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> named = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => named, q => q.Match<ConceptMention>(m => m.Mention.Concept == "acme.sheet").Select(m => m.Evidence).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, named));
    }
}
