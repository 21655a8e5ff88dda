namespace IptNoteLint.Diagnostics;

/// <summary>What a rule has to know before it can be asked; without it the rule stays open, never silently passed.</summary>
[Flags]
public enum Needs
{
    /// <summary>Nothing beyond the note.</summary>
    None = 0,

    /// <summary>The session's number, as the note gives it.</summary>
    Session = 1,

    /// <summary>The planned number of sessions, as the note or its case gives it.</summary>
    Planned = 2,

    /// <summary>The phase of treatment.</summary>
    Phase = 4,
}
