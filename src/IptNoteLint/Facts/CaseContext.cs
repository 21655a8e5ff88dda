using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>What earlier notes of the same case say, and what they make of this one; empty for a note linted alone. A fact of the rule session.</summary>
/// <param name="Case">The case's key in the report, or null.</param>
/// <param name="Session">The session number that the sequence of notes supplies, or null.</param>
/// <param name="Planned">The planned number of sessions that an earlier note gives, or null.</param>
/// <param name="AgreedArea">The problem area agreed in an earlier note, or null.</param>
/// <param name="Model">The treatment an earlier note states.</param>
/// <param name="PreviousRelationshipFocus">The verdict of the session before, or null.</param>
public sealed record CaseContext(
    string? Case, int? Session, int? Planned, ProblemArea? AgreedArea, TreatmentModel Model,
    RelationshipVerdict? PreviousRelationshipFocus)
{
    /// <summary>The scales of the session before; empty without one.</summary>
    public ImmutableArray<ScaleScore> ScalesBefore { get; init; } = [];

    /// <summary>Whether the session before told of a present risk, answered or not.</summary>
    public bool RiskToldBefore { get; init; }

    /// <summary>
    /// What the note tells of people whom the agreed area is about, in order of place; nothing where its content is of another area.
    /// </summary>
    public ImmutableArray<Dealing> DealingsOfFocus { get; init; } = [];

    /// <summary>Words of the plan of the session before, as numbers in ascending order.</summary>
    public ImmutableArray<int> PlannedWords { get; init; } = [];

    /// <summary>Those of them that nothing else in the notes so far has; ascending.</summary>
    public ImmutableArray<int> NewlyPlannedWords { get; init; } = [];

    /// <summary>What the two sessions before both lack; null where no session is noted before.</summary>
    public SessionParts? LackingBefore { get; init; }

    /// <summary>The tasks of an ending that earlier notes record as done, by their names; in ordinal order.</summary>
    public ImmutableArray<string> EndingTasks { get; init; } = [];

    /// <summary>
    /// Whether what this note doesn't show of a part is a lapse: one of the two sessions before shows it, and three in a row are what a
    /// reader of the whole course would raise.
    /// </summary>
    public bool IsLapse(SessionParts part) => LackingBefore is { } lacking && !lacking.HasFlag(part);

    /// <summary>No earlier notes.</summary>
    public static CaseContext Empty { get; } = new(null, null, null, null, TreatmentModel.Unstated, null);

    /// <summary>Whether a score of a note is higher by so many points than the one before, as the note itself or the session before gives it.</summary>
    public bool HasRisen(Assessment note, double points) => note.Scales.Any(s => s.Value - (s.Previous ?? Before(s.Name)) >= points);

    private double? Before(string scale) => ScalesBefore.FirstOrDefault(s => s.Name == scale)?.Value;
}
