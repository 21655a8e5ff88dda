namespace IptNoteLint.Facts;

/// <summary>Sets the change of a symptom scale's score since last time beside what the note says in words.</summary>
public static class ScoreChange
{
    /// <summary>A change of fewer points is within what scores vary by.</summary>
    private const double Notable = 5;

    /// <summary>Whether a scale moved notably the other way than the words: up while they say better, or down while they say worse.</summary>
    /// <param name="trend">The words, of <see cref="Topic.Trend"/>.</param>
    /// <param name="note">The note.</param>
    /// <param name="course">What earlier notes say; an earlier score beside the new one goes before theirs.</param>
    public static bool Contradicts(Evidence trend, Assessment note, CaseContext course) => trend.Value switch
    {
        "better" => note.Scales.Any(s => Change(s, course) >= Notable) && !note.Scales.Any(s => Change(s, course) < 0),
        "worse" => note.Scales.Any(s => Change(s, course) <= -Notable) && !note.Scales.Any(s => Change(s, course) > 0),
        _ => false,
    };

    /// <summary>Whether a scale moved notably the way that the words say, or they are set against each other.</summary>
    public static bool Agrees(Evidence trend, Assessment note, CaseContext course) => trend.Value switch
    {
        "better" => note.Scales.Any(s => Change(s, course) <= -Notable),
        "worse" => note.Scales.Any(s => Change(s, course) >= Notable),
        _ => note.Scales.Any(s => Math.Abs(Change(s, course) ?? 0) >= Notable),
    };

    private static double? Change(ScaleScore scale, CaseContext course) => !scale.IsOfSymptoms || scale.IsImpossible ? null
        : scale.Value - (scale.Previous ?? course.ScalesBefore.FirstOrDefault(s => s.Name == scale.Name)?.Value);
}
