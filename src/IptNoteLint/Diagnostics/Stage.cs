namespace IptNoteLint.Diagnostics;

/// <summary>The columns of the contract's severity table: the phases, with the initial one split at the deadline for the focus.</summary>
public enum Stage
{
    /// <summary>Initial phase, before the profile's deadline for the focus.</summary>
    Initial,

    /// <summary>Initial phase, at or past that deadline.</summary>
    InitialDue,

    /// <summary>Middle phase.</summary>
    Middle,

    /// <summary>Termination phase.</summary>
    Termination,

    /// <summary>Maintenance.</summary>
    Maintenance,

    /// <summary>The phase is unknown.</summary>
    Unknown,
}
