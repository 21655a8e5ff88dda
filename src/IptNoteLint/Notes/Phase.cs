namespace IptNoteLint.Notes;

/// <summary>The phase of an IPT course that a note stands in (Weissman, Markowitz and Klerman's three, and maintenance).</summary>
public enum Phase
{
    /// <summary>Neither stated nor to be told from position or tasks.</summary>
    Unknown,

    /// <summary>Diagnosis, sick role, timeline, interpersonal inventory, formulation, contract.</summary>
    Initial,

    /// <summary>Work on the agreed problem area.</summary>
    Middle,

    /// <summary>Conclusion: gains, feelings about ending, warning signs.</summary>
    Termination,

    /// <summary>A contract after the acute course.</summary>
    Maintenance,
}
