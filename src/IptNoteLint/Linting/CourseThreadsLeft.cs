using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Finds what notes of a course leave lying: plans that nobody asks after, strains that nobody takes up.</summary>
internal static class CourseThreadsLeft
{
    /// <summary>In how many of the next sessions a plan may be taken up.</summary>
    private const int Next = 2;

    /// <summary>The facts, in the order of the notes.</summary>
    public static IEnumerable<object> Read(List<NoteSummary> sessions)
    {
        for (var i = 0; i + Next < sessions.Count; i++)
        {
            var plan = sessions[i].Threads;
            if (!plan.PlannedWith.IsEmpty && !sessions.Skip(i + 1).Take(Next).Any(s => s.Threads.TakesUp(plan)))
            {
                yield return new PlanLeft(sessions[i]);
            }
        }

        foreach (var strain in Enum.GetValues<Stressors>().Where(s => s != Stressors.None))
        {
            if (sessions.Where(s => s.Threads.Noted.HasFlag(strain)).ElementAtOrDefault(1) is { } second
                && !sessions.Any(s => s.Threads.Carried.HasFlag(strain)))
            {
                yield return new StrainLeft(strain, second);
            }
        }
    }
}
