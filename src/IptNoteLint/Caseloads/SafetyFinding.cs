using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>A finding that asks to look at safety: it comes before everything else.</summary>
/// <param name="Case">The case's key, or null for a note outside of any case.</param>
/// <param name="Path">The note.</param>
/// <param name="Date">The session's date, or null.</param>
/// <param name="Session">The session's number as written, or null.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">How much it asks for.</param>
/// <param name="Message">A full sentence; never the note's words.</param>
/// <param name="Line">The line it stands in, from 1; null for an absence.</param>
/// <param name="SetAside">Whether somebody set it aside; it is shown all the same.</param>
public sealed record SafetyFinding(
    string? Case, string Path, DateOnly? Date, int? Session, string RuleId, Severity Severity, string Message, int? Line, bool SetAside);
