namespace IptNoteLint.Facts;

/// <summary>Parts of the agreement on a course, as notes show them.</summary>
[Flags]
public enum ContractParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The problem area to work on.</summary>
    Focus = 1,

    /// <summary>How many sessions.</summary>
    Number = 2,

    /// <summary>How often.</summary>
    Pace = 4,

    /// <summary>What the client hopes to reach.</summary>
    Goals = 8,

    /// <summary>Who does what, missed meetings, confidentiality.</summary>
    Terms = 16,

    /// <summary>That an agreement was made, in whatever words.</summary>
    Told = 32,
}
