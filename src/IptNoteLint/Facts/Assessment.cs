using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>All verdicts about one note. The only place where a verdict is decided; rules match on it. A fact of the rule session.</summary>
/// <param name="NoteKind">What the document is.</param>
/// <param name="Model">Which treatment it belongs to.</param>
/// <param name="ProblemArea">Null unless the note records a session.</param>
/// <param name="RelationshipFocus">Null unless the note records a session.</param>
/// <param name="Phase">Null unless the note records a session.</param>
/// <param name="Documented">Null unless the note records a session.</param>
/// <param name="Scales">Symptom scales in the order of the text.</param>
/// <param name="Risk">Judged for every kind but process notes.</param>
/// <param name="KindEvidence">What told the note's kind and model.</param>
public sealed record Assessment(
    NoteKind NoteKind,
    TreatmentModel Model,
    ProblemAreaReading? ProblemArea,
    RelationshipReading? RelationshipFocus,
    PhaseReading? Phase,
    DocumentedReading? Documented,
    ImmutableArray<ScaleScore> Scales,
    RiskReading Risk,
    ImmutableArray<Evidence> KindEvidence)
{
    /// <summary>What finer rules ask for beyond the verdicts; null unless the note records a session.</summary>
    public DetailReading? Details { get; init; }
    /// <summary>What the note shows of the client's part in the session and of the plan.</summary>
    public CollaborationReading Collaboration { get; init; } = CollaborationReading.None;

    /// <summary>What the note shows as a document.</summary>
    public RecordReading Record { get; init; } = RecordReading.None;

    /// <summary>What the note shows of other treatments.</summary>
    public DriftReading Drift { get; init; } = DriftReading.None;

    /// <summary>Whether a therapy session is recorded.</summary>
    public bool IsSession => NoteKind == NoteKind.Session;

    /// <summary>Whether the rules of IPT's own work apply: a session, and not of another treatment.</summary>
    public bool IsIptSession => IsSession && Model != TreatmentModel.Other;

    /// <summary>Whether looking back belongs to the area of work: the story of who died, or the pattern of past relationships.</summary>
    public bool LooksBackByDesign => ProblemArea is { } areas
        && (areas[Facts.ProblemArea.Grief] != AreaStatus.Absent || areas[Facts.ProblemArea.InterpersonalDeficits] == AreaStatus.Named);

    /// <summary>Every piece of evidence, in the order of its topic; each becomes a fact of the session.</summary>
    public IEnumerable<Evidence> AllEvidence =>
        (ProblemArea?.Evidence ?? [])
        .Concat(RelationshipFocus?.Evidence ?? [])
        .Concat(Phase?.Evidence ?? [])
        .Concat(Documented?.Evidence ?? [])
        .Concat(Details?.Evidence ?? [])
        .Concat(Risk.Evidence)
        .Concat(Risk.Details)
        .Concat(Collaboration.Evidence)
        .Concat(Record.Evidence)
        .Concat(Drift.Evidence)
        .Concat(KindEvidence);
}
