using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>The header lacks whom the note is about, when the session was, or who held it.</summary>
public sealed class HeaderIncomplete : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1701", "Header incomplete", Category.Documentation,
        "The note's header doesn't show both the client's reference and the session's date.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The header shows whom the note is about, when the session was and who held it.",
        AppliesTo = AppliesTo.AnyButProcess,
        IsPreview = true,
    }
    .With("therapist", new MessageVariant(
        "The note's header doesn't show who held the session.",
        SeverityByStage.Always(Severity.Info)))
    .With("noHeader", new MessageVariant(
        "The note has no header, and its first lines don't show the client's reference, the date and who held the session.",
        SeverityByStage.Always(Severity.Hint)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> client = null!;
        IEnumerable<Evidence> date = null!;
        IEnumerable<Evidence> therapist = null!;
        When().Match(() => note)
            .Query(() => client, q => q.Match<Evidence>(e => e.Topic == Topic.Header && e.Value == "client").Collect())
            .Query(() => date, q => q.Match<Evidence>(e => e.Topic == Topic.Header && e.Value == "date").Collect())
            .Query(() => therapist, q => q.Match<Evidence>(e => e.Topic == Topic.Header && e.Value == "therapist").Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, client, note.Record.HasHeader ? null : "noHeader"))
            .Do(ctx => ctx.Expect(Descriptor, note, date, note.Record.HasHeader ? null : "noHeader"))
            .Do(ctx => ctx.Expect(Descriptor, note, therapist, note.Record.HasHeader ? "therapist" : "noHeader"));
    }
}
