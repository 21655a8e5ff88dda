namespace IptNoteLint.Notes;

/// <summary>What a headed part of a note is for, over all formats (SOAP, DAP, BIRP, GIRP, PIRP, free headings).</summary>
public enum SectionKind
{
    /// <summary>Before the first heading, or under one that no lexicon knows.</summary>
    Body,

    /// <summary>The client's own account; also Data.</summary>
    Subjective,

    /// <summary>What the clinician observed; also mental state and measures.</summary>
    Objective,

    /// <summary>The clinician's view; also formulation.</summary>
    Assessment,

    /// <summary>What is agreed; also homework and next steps.</summary>
    Plan,

    /// <summary>What the therapist did.</summary>
    Intervention,

    /// <summary>How the client responded; also behaviour.</summary>
    Response,

    /// <summary>Goal or problem lines.</summary>
    Goal,

    /// <summary>The focus of treatment.</summary>
    Focus,

    /// <summary>Risk and safety.</summary>
    Risk,

    /// <summary>Personal or past history: tells of the past by its place.</summary>
    History,

    /// <summary>Family history: tells of others by its place.</summary>
    FamilyHistory,

    /// <summary>Medication.</summary>
    Medication,

    /// <summary>Scheduling, billing, signatures.</summary>
    Administration,

    /// <summary>What a group did, or its other members; not the client's own.</summary>
    Group,
}
