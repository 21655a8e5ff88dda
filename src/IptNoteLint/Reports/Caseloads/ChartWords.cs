using System.Globalization;
using IptNoteLint.Caseloads;
using IptNoteLint.Notes;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course's chart in words.</summary>
internal static class ChartWords
{
    /// <summary>Phases as agreed and as noted, then scores with their bands, then sessions without a score.</summary>
    public static string Of(CaseDigest course)
    {
        List<string> sentences =
        [
            course.Course.Contract is null ? "No length agreed in the notes." : $"Agreed: {Stretches(PhaseStretch.Agreed(course.Course.Contract))}.",
            $"Noted: {Stretches(PhaseStretch.Noted(course.Sessions))}.",
        ];
        if (course.MainScale is { } scale)
        {
            var range = course.RangeOf(scale);
            var scored = course.Sessions.Where(s => s.Score(scale) is not null).Select(s => Score(s, s.Score(scale)!.Value, range?.BandOf(s.Score(scale)!.Value))).ToList();
            var missing = course.Sessions.Where(s => s.Score(scale) is null).Select(s => s.Number!.Value.ToString(CultureInfo.InvariantCulture)).ToList();
            sentences.Add(scored.Count == 0 ? $"{scale}: no score." : $"{scale}: {string.Join("; ", scored)}.");
            sentences.AddRange(missing.Count == 0 ? [] : [$"No score noted in {(missing.Count == 1 ? "session" : "sessions")} {string.Join(", ", missing)}."]);
        }

        return string.Join(' ', sentences);
    }

    private static string Stretches(IEnumerable<PhaseStretch> stretches) => string.Join("; ", stretches.Select(s =>
        $"{(s.Phase == Phase.Unknown ? "phase not known" : PlainWords.PhaseOf(s.Phase))} {(s.First == s.Last ? "session" : "sessions")} {Span(s)}"));

    private static string Span(PhaseStretch stretch) => stretch.First == stretch.Last
        ? stretch.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{stretch.First} to {stretch.Last}");

    private static string Score(NoteDigest session, double score, string? band) =>
        string.Create(CultureInfo.InvariantCulture, $"session {session.Number}, {score:0.##}") + (band is null ? "" : $" ({band})");
}
