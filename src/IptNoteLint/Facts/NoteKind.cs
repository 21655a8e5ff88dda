namespace IptNoteLint.Facts;

/// <summary>What a document is.</summary>
public enum NoteKind
{
    /// <summary>A therapy session took place and the note records it, of whatever model.</summary>
    Session,

    /// <summary>Missed or cancelled.</summary>
    NoShow,

    /// <summary>Scheduling call, letter, billing.</summary>
    Admin,

    /// <summary>Anything else: intake form, supervision, medication visit, team meeting.</summary>
    Other,

    /// <summary>Marked as process or psychotherapy notes: not assessed, never quoted.</summary>
    Process,
}

/// <summary>Which treatment a note or its case states, or its techniques show.</summary>
public enum TreatmentModel
{
    /// <summary>Neither stated nor shown.</summary>
    Unstated,

    /// <summary>Interpersonal psychotherapy or one of its adaptations.</summary>
    Ipt,

    /// <summary>Another treatment.</summary>
    Other,
}
