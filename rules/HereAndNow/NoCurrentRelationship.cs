using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.HereAndNow;

/// <summary>The note shows nothing between the client and people of now.</summary>
public sealed class NoCurrentRelationship : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1101", "No current relationship", Category.HereAndNow,
        "The note doesn't show a current relationship being worked on.",
        SeverityByStage.Parse("- h W W i W"))
    {
        Shown = "The note shows current relationships.",
        Parents = ["IPT1102"],
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> current = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => current, q => q.Match<Evidence>(
                e => e.Topic == Topic.Relationship && e.Value == "current"
                    && note.RelationshipFocus!.Verdict >= RelationshipVerdict.Mixed).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, current));
    }
}
