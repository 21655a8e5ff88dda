using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Where in a note an outcome points.</summary>
internal static class OutcomePlaces
{
    /// <summary>The outcome's own place, if it has one, then those of its evidence, each once.</summary>
    public static IEnumerable<TextSpan> Of(Diagnostic result)
    {
        IEnumerable<TextSpan> own = result.Span is { } span ? [span] : [];
        return own.Concat(result.Evidence.Select(e => e.Span)).Distinct();
    }
}
