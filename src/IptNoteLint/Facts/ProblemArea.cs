namespace IptNoteLint.Facts;

/// <summary>IPT's four problem areas.</summary>
public enum ProblemArea
{
    /// <summary>A death, stillbirth included.</summary>
    Grief,

    /// <summary>Non-reciprocal expectations with somebody important.</summary>
    RoleDispute,

    /// <summary>Trouble coping with a change of role.</summary>
    RoleTransition,

    /// <summary>Isolation, few or unrewarding ties (also: interpersonal sensitivities).</summary>
    InterpersonalDeficits,
}

/// <summary>How a note speaks of one problem area. Ordered: a higher value says more.</summary>
public enum AreaStatus
{
    /// <summary>Not at all, or only negated, another's, hypothetical, closed history, or in another sense.</summary>
    Absent,

    /// <summary>Its content clearly is of this area; the name is not used.</summary>
    Described,

    /// <summary>Named as the client's own present focus.</summary>
    Named,
}

/// <summary>The verdict over all four areas.</summary>
public enum ProblemAreaVerdict
{
    /// <summary>No area named or described.</summary>
    Missing,

    /// <summary>At least one described, none named.</summary>
    Described,

    /// <summary>At least one named.</summary>
    Named,
}
