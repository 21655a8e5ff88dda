using IptNoteLint.Cli.Documents;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli.Watching;

/// <summary>One version of a note on its way to its reports.</summary>
/// <param name="Seen">The file as it was when it had settled.</param>
internal sealed record NoteVersion(SeenFile Seen)
{
    /// <summary>What was known of it before; null for a new one.</summary>
    public KnownNote? Before { get; init; }

    /// <summary>What became of reading it.</summary>
    public required ReadOutcome Outcome { get; init; }

    /// <summary>What was read; null where it could not be, or is to be read again since there are too many to be kept.</summary>
    public NoteFacts? Facts { get; init; }

    /// <summary>What decides about its case.</summary>
    public CaseTraits Traits { get; init; }

    /// <summary>The name in reports.</summary>
    public string Name => Seen.File.Name;

    /// <summary>Whether the file is no longer what had settled: it is looked at again later.</summary>
    public bool IsTorn => Outcome.Stamp is { } stamp ? stamp != Seen.Stamp : Outcome.Code is "CHANGING" or "NOT_FOUND";
}
