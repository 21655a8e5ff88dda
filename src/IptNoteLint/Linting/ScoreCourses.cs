using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Follows each scale of symptoms through a course.</summary>
internal static class ScoreCourses
{
    /// <summary>One for each scale that two notes score, by the scale's name.</summary>
    public static IEnumerable<ScoreCourse> Read(List<NoteSummary> sessions) => sessions
        .SelectMany(s => s.Assessment.Scales.Where(IsScored).Select(scale => (At: s, Scale: scale)))
        .GroupBy(s => s.Scale.Name, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => (First: g.First(), Last: g.Last()))
        .Where(g => g.First.At != g.Last.At)
        .Select(g => new ScoreCourse(g.First.At, g.Last.At, Percent(g.First.Scale), Percent(g.Last.Scale)));

    private static bool IsScored(ScaleScore scale) => scale is { IsOfSymptoms: true, Value: not null, IsImpossible: false, Range: not null };

    private static double Percent(ScaleScore scale) => (scale.Value!.Value - scale.Range!.Low) / (scale.Range.High - scale.Range.Low) * 100;
}
