namespace IptNoteLint.Diagnostics;

/// <summary>How much a finding asks for. Ordered.</summary>
public enum Severity
{
    /// <summary>Worth knowing, never in the way.</summary>
    Hint,

    /// <summary>Useful to add.</summary>
    Info,

    /// <summary>A part of the treatment's record that the note doesn't show.</summary>
    Warning,

    /// <summary>Please look before filing.</summary>
    Error,
}

/// <summary>The outcome of a rule on a note (SARIF's <c>kind</c>).</summary>
public enum ResultKind
{
    /// <summary>The note doesn't show what the rule asks for.</summary>
    Fail,

    /// <summary>It does; the evidence says where.</summary>
    Pass,

    /// <summary>The rule has nothing to say of this kind of note, model or phase.</summary>
    NotApplicable,

    /// <summary>Not evaluated: a parent rule failed or a needed fact is missing.</summary>
    Open,
}
