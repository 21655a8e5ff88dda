namespace IptNoteLint.Diagnostics;

/// <summary>What a course has to hold before a rule about it can be asked; without it the rule stays open, never silently passed.</summary>
public enum CourseNeeds
{
    /// <summary>One session.</summary>
    None,

    /// <summary>Two sessions.</summary>
    TwoSessions,

    /// <summary>Three sessions.</summary>
    ThreeSessions,

    /// <summary>Four sessions.</summary>
    FourSessions,

    /// <summary>The initial phase lies behind.</summary>
    PastInitial,

    /// <summary>The last session of the course.</summary>
    Closed,

    /// <summary>A problem area that was agreed.</summary>
    AgreedArea,

    /// <summary>The planned number of sessions.</summary>
    Planned,

    /// <summary>Two notes with a session number.</summary>
    Numbers,

    /// <summary>Two notes with a date.</summary>
    Dates,

    /// <summary>Two notes that name their phase.</summary>
    Phases,
}
