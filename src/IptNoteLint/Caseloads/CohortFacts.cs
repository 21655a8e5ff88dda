using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Caseloads;

/// <summary>A caseload as a whole. A fact of the cohort session, together with a <see cref="RuleUse"/> for each rule.</summary>
/// <param name="Cases">How many courses.</param>
/// <param name="Completed">Courses whose last session is noted and, of these, those with a score of one scale at the beginning and at the end.</param>
/// <param name="MiddleSessions">Sessions of the middle phase that show a technique.</param>
/// <param name="Techniques">Different techniques in them.</param>
/// <param name="Sessions">Sessions of courses.</param>
/// <param name="Drawn">Sessions drawn for listening.</param>
public sealed record CohortSummary(int Cases, Share Completed, int MiddleSessions, int Techniques, int Sessions, int Drawn)
{
    /// <summary>What is said of fewer courses says more about a client than about a service.</summary>
    public const int LeastCases = 5;

    /// <summary>The first and the last sessions in which a score counts as one of the beginning and of the end.</summary>
    private const int AtEnds = 2;

    /// <summary>Whether there are courses enough to say anything.</summary>
    public bool IsLargeEnough => Cases >= LeastCases;

    /// <summary>Sums a caseload up.</summary>
    public static CohortSummary Of(CaseloadDigest caseload)
    {
        var completed = caseload.Cases.Where(c => c.Course.IsClosed).ToList();
        var middle = caseload.Cases.SelectMany(c => c.Sessions).Where(s => s.Phase == Phase.Middle).Select(TechniquesOf).Where(t => t.Count > 0).ToList();
        return new CohortSummary(
            caseload.Cases.Count, new Share(completed.Count(IsMeasured), completed.Count), middle.Count,
            middle.SelectMany(t => t).Distinct(StringComparer.Ordinal).Count(), caseload.Cases.Sum(c => c.Sessions.Count()), ListeningSample.Draw(caseload.Cases).Length);
    }

    private static bool IsMeasured(CaseDigest course) =>
        course.Scales.Any(scale => course.Sessions.Take(AtEnds).Any(s => s.Score(scale) is not null) && course.Sessions.TakeLast(AtEnds).Any(s => s.Score(scale) is not null));

    private static List<string> TechniquesOf(NoteDigest session) =>
        [.. session.Assessment.Documented!.Evidence.Where(e => e.Topic == Topic.Intervention).Select(e => e.Value)];
}

/// <summary>What became of one rule over a caseload. A fact of the cohort session.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="SetAside">How many of its findings somebody set aside.</param>
/// <param name="Found">All that it found, those set aside too.</param>
public sealed record RuleUse(string RuleId, int SetAside, int Found)
{
    /// <summary>The share that was set aside, in percent.</summary>
    public double Percent => Found == 0 ? 0 : 100.0 * SetAside / Found;
}
