namespace IptNoteLint.Facts;

/// <summary>Which time the interpersonal content of a note belongs to.</summary>
public enum RelationshipVerdict
{
    /// <summary>No interpersonal content.</summary>
    None,

    /// <summary>Only the past, with no tie to a present relationship.</summary>
    PastOnly,

    /// <summary>A substantial amount about the past and current content too.</summary>
    Mixed,

    /// <summary>Here and now.</summary>
    Current,
}

/// <summary>Whether a note says where in treatment it stands and what moved.</summary>
public enum Tracking
{
    /// <summary>Neither position nor movement.</summary>
    Absent,

    /// <summary>A position without movement.</summary>
    PositionOnly,

    /// <summary>Movement without a position.</summary>
    ProgressOnly,

    /// <summary>Both.</summary>
    Tracked,
}

/// <summary>What a phase was taken from.</summary>
public enum PhaseSource
{
    /// <summary>The phase is unknown.</summary>
    None,

    /// <summary>The note names it.</summary>
    Stated,

    /// <summary>The session number of a planned length leaves no doubt.</summary>
    Position,

    /// <summary>Tasks that belong to one phase are recorded.</summary>
    Tasks,
}

/// <summary>What a note says of risk to the client or by the client. Never a judgement of the risk itself.</summary>
public enum RiskCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Denied or not reported.</summary>
    Denied,

    /// <summary>Present, and an assessment, a safety plan or an action is recorded.</summary>
    Addressed,

    /// <summary>Present, and none is recorded.</summary>
    Gap,
}

/// <summary>The kind of thing an unaddressed risk cue speaks of; decides which rule asks to check it.</summary>
public enum RiskGapKind
{
    /// <summary>No gap.</summary>
    None,

    /// <summary>Suicidal or self-harm thoughts or acts, or thoughts of harming others.</summary>
    Cue,

    /// <summary>A positive self-harm item of a scale.</summary>
    ScaleItem,

    /// <summary>Being harmed by somebody, or a dependant at risk.</summary>
    HarmByOthers,
}
