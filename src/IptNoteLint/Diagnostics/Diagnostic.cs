using System.Collections.Immutable;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Diagnostics;

/// <summary>One rule's outcome on one note.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Kind">Fail, pass, not applicable or open.</param>
/// <param name="Severity">Null unless <paramref name="Kind"/> is fail.</param>
/// <param name="Message">A full sentence that never quotes the note.</param>
/// <param name="Span">Where; null for an absence.</param>
/// <param name="Evidence">What it rests on: for a pass what satisfied the rule.</param>
/// <param name="Absence">Where was looked; null unless something is missing.</param>
/// <param name="Suppressed">Null unless silenced.</param>
/// <param name="Fingerprint">Stable across edits elsewhere in the note; empty until the result is complete.</param>
public sealed record Diagnostic(
    string RuleId, ResultKind Kind, Severity? Severity, string Message, TextSpan? Span,
    ImmutableArray<Evidence> Evidence, Absence? Absence, Suppression? Suppressed, string Fingerprint)
{
    /// <summary>Equal by rule, place and message: the same finding twice is one finding.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && RuleId == other.RuleId && Span == other.Span && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleId, Span, Message);
}
