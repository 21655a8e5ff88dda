using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Words that say when, with their value in TIMEX, the notation of time expressions (TimeML, ISO-TimeML).</summary>
/// <param name="Span">The words.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Timex">
/// "XXXX-WXX-2" (a Tuesday), "2012", "2025-09", "XXXX-03-12", "P11W" (eleven weeks), "PRESENT_REF", "PAST_REF" or "FUTURE_REF".
/// </param>
/// <param name="From">The first day it covers, seen from the session's date; null where the date or the words leave it open.</param>
/// <param name="To">The day behind the last it covers, or null.</param>
public sealed record TimeExpression(TextSpan Span, int Sentence, string Timex, DateOnly? From, DateOnly? To);
