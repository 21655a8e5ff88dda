using System.Collections.Immutable;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>The verdict on the problem area.</summary>
/// <param name="Areas">A status for each of the four areas, in their order.</param>
/// <param name="InHeaderOnly">An area is named, but only in a header, goal or plan line, and the body has none of its content.</param>
/// <param name="Evidence">What decided it.</param>
/// <param name="Absence">Where was looked and the nearest miss, if no area is named.</param>
public sealed record ProblemAreaReading(
    ImmutableArray<AreaStatus> Areas, bool InHeaderOnly, ImmutableArray<Evidence> Evidence, Absence? Absence)
{
    /// <summary>The verdict over all areas: the highest status.</summary>
    public ProblemAreaVerdict Verdict => Areas.Max() switch
    {
        AreaStatus.Named => ProblemAreaVerdict.Named,
        AreaStatus.Described => ProblemAreaVerdict.Described,
        _ => ProblemAreaVerdict.Missing,
    };

    /// <summary>How much content of each area there is, in points; what falls short of a status still tells where a session's work lay.</summary>
    public ImmutableArray<int> Points { get; init; } = [0, 0, 0, 0];

    /// <summary>The status of one area.</summary>
    public AreaStatus this[ProblemArea area] => Areas[(int)area];

    /// <summary>How many areas are named as the present focus.</summary>
    public int NamedCount => Areas.Count(a => a == AreaStatus.Named);

    /// <summary>Whether the area of this key is named as the present focus.</summary>
    public bool IsNamed(string key) => AreaKeys.All.IndexOf(key) is var at and >= 0 && Areas[at] == AreaStatus.Named;
}

/// <summary>The verdict on here and now.</summary>
/// <param name="Verdict">Which time the interpersonal content belongs to.</param>
/// <param name="PastIsLinked">Whether past content is tied to a present relationship; false where there is no past content.</param>
/// <param name="Evidence">What decided it.</param>
/// <param name="Absence">Where was looked and the nearest miss, if there is no current content.</param>
public sealed record RelationshipReading(
    RelationshipVerdict Verdict, bool PastIsLinked, ImmutableArray<Evidence> Evidence, Absence? Absence)
{
    /// <summary>
    /// The same verdict in the light of the problem areas: a quarrel, a mourning or a loneliness that is plainly told is something between
    /// people, though no sentence says with whom. A transition may be told without anybody.
    /// </summary>
    internal RelationshipReading With(ProblemAreaReading areas)
    {
        var told = Enum.GetValues<ProblemArea>()
            .Where(a => a != ProblemArea.RoleTransition && areas[a] == AreaStatus.Described).Select(AreaKeys.Key).ToList();
        return Verdict != RelationshipVerdict.None || told.Count == 0 ? this : this with
        {
            Verdict = RelationshipVerdict.Current,
            Evidence = [.. areas.Evidence.Where(e => told.Contains(e.Value)).Select(e => e with { Topic = Topic.Relationship, Value = "current" })],
            Absence = null,
        };
    }
}

/// <summary>The verdict on phase and progress.</summary>
/// <param name="Value">The phase.</param>
/// <param name="Tracking">Whether position and movement are recorded.</param>
/// <param name="Source">What the phase was taken from.</param>
/// <param name="Session">The session's number as written, or null.</param>
/// <param name="Planned">The planned number of sessions as written, or null.</param>
/// <param name="IsFinal">Whether the note records the last session of the course.</param>
/// <param name="StatedPhase">The phase as the note names it, whatever <paramref name="Value"/> became.</param>
/// <param name="Evidence">Position, movement and phase tasks found.</param>
/// <param name="Absence">Where was looked and the nearest miss, unless tracked.</param>
public sealed record PhaseReading(
    Phase Value, Tracking Tracking, PhaseSource Source, int? Session, int? Planned, bool IsFinal, Phase StatedPhase,
    ImmutableArray<Evidence> Evidence, Absence? Absence)
{
    /// <summary>Whether a position is recorded.</summary>
    public bool HasPosition => Tracking is Tracking.Tracked or Tracking.PositionOnly;

    /// <summary>Whether movement is recorded.</summary>
    public bool HasMovement => Tracking is Tracking.Tracked or Tracking.ProgressOnly;

    /// <summary>The same verdict with a movement that the note alone doesn't tell as one.</summary>
    public PhaseReading With(Evidence movement) => this with
    {
        Tracking = HasPosition ? Tracking.Tracked : Tracking.ProgressOnly,
        Evidence = Places.Sort([.. Evidence, movement]),
        Absence = HasPosition ? null : Absence,
    };
}

/// <summary>What the note documents of the session's parts.</summary>
/// <param name="SymptomReview">Symptoms, mood or a scale reviewed.</param>
/// <param name="MoodEventLink">A mood change tied to an interpersonal event.</param>
/// <param name="Intervention">An IPT technique, named or plainly described.</param>
/// <param name="BetweenSessionPlan">Something the client will do, or the content of the next session.</param>
/// <param name="Evidence">What decided it.</param>
public sealed record DocumentedReading(
    bool SymptomReview, bool MoodEventLink, bool Intervention, bool BetweenSessionPlan, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The parts that the note doesn't show.</summary>
    public SessionParts Lacking =>
        (SymptomReview ? 0 : SessionParts.SymptomReview) | (MoodEventLink ? 0 : SessionParts.MoodEventLink)
        | (Intervention ? 0 : SessionParts.Intervention) | (BetweenSessionPlan ? 0 : SessionParts.BetweenSessionPlan);
}

/// <summary>What the note says of risk.</summary>
/// <param name="Cue">None, denied, addressed or gap.</param>
/// <param name="GapKind">Which kind of cue is unanswered.</param>
/// <param name="Evidence">The cues and the answers.</param>
public sealed record RiskReading(RiskCue Cue, RiskGapKind GapKind, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Statements, actions and contradictions, for rules that ask more of a record of risk than the verdict tells.</summary>
    public ImmutableArray<Evidence> Details { get; init; } = [];

    /// <summary>
    /// Whether nothing more is asked about a risk that was answered: it was denied, no plan or intent was found, it was called low, or no
    /// assessment is recorded at all.
    /// </summary>
    public bool IsSettled { get; init; }

    /// <summary>A present risk of the client's and no assessment, safety plan or action.</summary>
    public bool Gap => Cue == RiskCue.Gap;
}
