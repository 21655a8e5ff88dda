using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>The session's length is not written, or does not agree with its billing code.</summary>
public sealed class TimeAndCode : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new Descriptor(
        "IPT1702", "Time and code", Category.Documentation,
        "The note doesn't show how long the session was, as start and end or in minutes.",
        SeverityByStage.Always(Severity.Warning))
    {
        Shown = "The note shows how long the session was.",
        AppliesTo = AppliesTo.Session,
        Packs = ["us"],
    }
    .With("outsideCode", new MessageVariant(
        "The length of the session and the billing code in the note don't agree.",
        SeverityByStage.Always(Severity.Warning)))
    .With("order", new MessageVariant(
        "The session's end stands before its start.",
        SeverityByStage.Always(Severity.Warning)));

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> times = null!;
        IEnumerable<Evidence> codes = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => times, q => q.Match<Evidence>(e => e.Topic == Topic.SessionTime && e.Value != "code").Collect())
            .Query(() => codes, q => q.Match<Evidence>(
                e => e.Topic == Topic.SessionTime && e.Value == "code" && note.Record.Time.IsOutsideCode).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, note.Record.Time.IsWritten ? times : times.Take(0)))
            .Do(ctx => ctx.Forbid(Descriptor, note, codes, "outsideCode"))
            .Do(ctx => ctx.Forbid(Descriptor, note, note.Record.Time.EndsBeforeStart ? times : times.Take(0), "order"));
    }
}
