using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Rules.Documentation;

/// <summary>The document is a process note, which belongs apart from the record.</summary>
public sealed class ProcessNoteContent : NoteRule
{
    /// <summary>What the rule is.</summary>
    public static readonly Descriptor Descriptor = new(
        "IPT1708", "Process note content", Category.Documentation,
        "This is marked as a process note; it was not assessed, and in many settings it is kept apart from the record.",
        SeverityByStage.Always(Severity.Hint))
    {
        AppliesTo = AppliesTo.Process,
    };

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment note = null!;
        When().Match(() => note, n => n.NoteKind == NoteKind.Process);
        Then().Do(ctx => ctx.Notify(Descriptor));
    }
}
