namespace IptNoteLint.Facts;

/// <summary>Parts of a session that a note documents, as <see cref="DocumentedReading"/> has them.</summary>
[Flags]
public enum SessionParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Symptoms, mood or a scale reviewed.</summary>
    SymptomReview = 1,

    /// <summary>A mood change tied to an interpersonal event.</summary>
    MoodEventLink = 2,

    /// <summary>An IPT technique.</summary>
    Intervention = 4,

    /// <summary>Something the client will do, or the content of the next session.</summary>
    BetweenSessionPlan = 8,
}
