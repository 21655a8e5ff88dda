using System.Collections.Immutable;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Diagnostics;

/// <summary>What became of one file.</summary>
public enum NoteStatus
{
    /// <summary>Read and linted.</summary>
    Linted,

    /// <summary>It could not be read as a note; <see cref="NoteResult.Error"/> says why and what to do.</summary>
    Unreadable,

    /// <summary>A note-like format that no reader handles.</summary>
    Skipped,
}

/// <summary>Everything that a report says of one file.</summary>
/// <param name="Path">Relative to the argument, with forward slashes.</param>
/// <param name="Sha256">Hash of the file's bytes; null where it could not be read.</param>
/// <param name="Case">The case's key, or null.</param>
/// <param name="Date">The session's date as written, or null.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Error">One clear sentence that names what to do; null if linted.</param>
/// <param name="Source">The text; null unless linted.</param>
/// <param name="Assessment">The verdicts; null unless linted.</param>
/// <param name="Results">Ordered by place, then rule id.</param>
public sealed record NoteResult(
    string Path, string? Sha256, string? Case, DateOnly? Date, NoteStatus Status, string? Error,
    SourceText? Source, Assessment? Assessment, ImmutableArray<Diagnostic> Results)
{
    /// <summary>The therapist as the note's header gives it, or null. Serves to filter a caseload; nothing is ever counted by it.</summary>
    public string? Therapist { get; init; }

    /// <summary>The terms it was linted on, which can differ from folder to folder; null unless linted.</summary>
    public ToolInfo? Tool { get; init; }

    /// <summary>Where in its course the note was judged to stand; null unless linted.</summary>
    public NoteStanding? Standing { get; init; }

    /// <summary>How many places are left out of the evidence, since the note says the same very often.</summary>
    public int EvidenceLeftOut { get; init; }

    /// <summary>What the note itself asks to set aside, where the settings allow it.</summary>
    public SuppressionList Asked { get; init; } = SuppressionList.Empty;

    /// <summary>A file that was not linted.</summary>
    public static NoteResult NotLinted(string path, string? sha256, NoteStatus status, string error) =>
        new(path, sha256, null, null, status, error, null, null, []);

    /// <summary>The fails that nobody silenced.</summary>
    public IEnumerable<Diagnostic> Findings =>
        Results.Where(r => r.Kind == ResultKind.Fail && r.Suppressed is null);
}
