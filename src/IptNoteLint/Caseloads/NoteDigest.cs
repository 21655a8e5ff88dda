using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Caseloads;

/// <summary>What is kept of a note for the report of a caseload: verdicts and numbers, no text.</summary>
/// <param name="Path">The note's path.</param>
/// <param name="Sha256">Hash of the file's bytes, or null.</param>
/// <param name="Date">The session's date, or null.</param>
/// <param name="Assessment">The verdicts.</param>
/// <param name="Number">Its number among the sessions: as written, else one more than the session before; null for what is no session.</param>
public sealed record NoteDigest(string Path, string? Sha256, DateOnly? Date, Assessment Assessment, int? Number)
{
    /// <summary>Whether it records a session.</summary>
    public bool IsSession => Assessment.IsSession;

    /// <summary>The phase; unknown for what is no session.</summary>
    public Phase Phase => Assessment.Phase?.Value ?? Phase.Unknown;

    /// <summary>The score of a scale, or null.</summary>
    public double? Score(string scale) => Assessment.Scales.FirstOrDefault(s => s.Name == scale)?.Value;

    /// <summary>Takes down what is kept of a linted note.</summary>
    public static NoteDigest Of(NoteResult note, int? number) =>
        new(note.Path, note.Sha256, note.Date, WithoutPlaces(note.Assessment!), number);

    // Evidence is most of an assessment, and of no use without the note's text.
    private static Assessment WithoutPlaces(Assessment assessment) => assessment with
    {
        ProblemArea = assessment.ProblemArea is { } area ? area with { Evidence = [], Absence = null } : null,
        RelationshipFocus = null,
        Phase = assessment.Phase is { } phase ? phase with { Evidence = KeptOf(phase.Evidence), Absence = null } : null,
        Documented = assessment.Documented is { } documented ? documented with { Evidence = KeptOf(documented.Evidence) } : null,
        Risk = assessment.Risk with { Evidence = [], Details = [] },
        KindEvidence = [],
        Details = null,
        Collaboration = CollaborationReading.None,
        Record = RecordReading.None,
        Drift = DriftReading.None,
    };

    // Which phase tasks and techniques a note shows is a verdict in itself.
    private static ImmutableArray<Evidence> KeptOf(ImmutableArray<Evidence> evidence) =>
        [.. evidence.Where(e => e.Topic is Topic.PhaseTask or Topic.Intervention).DistinctBy(e => (e.Topic, e.Value))];
}
