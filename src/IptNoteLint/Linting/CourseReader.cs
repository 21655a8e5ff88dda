using System.Numerics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>Derives the facts of a case session from its notes in order.</summary>
internal static class CourseReader
{
    /// <summary>Without a session for longer than this is a gap where sessions are weekly, fortnightly, or rarer; in days.</summary>
    private const int WeeklyDays = 21, FortnightlyDays = 28, MonthlyDays = 63;

    /// <summary>The facts: a summary, each session's note, each step, run and near-copy; none where no session is noted.</summary>
    /// <param name="notes">All notes of the case in order.</param>
    /// <param name="course">The same notes taken in.</param>
    /// <param name="table">How courses divide.</param>
    public static IReadOnlyCollection<object> Read(IReadOnlyList<NoteFacts> notes, Course course, CourseTable table)
    {
        var order = 0;
        var sessions = notes.Index().Where(n => n.Item.Assessment.IsSession)
            .Select(n => (At: n.Index, Facts: n.Item, Summary: new NoteSummary(n.Item.Note.Source.Path, ++order, n.Item.Date, n.Item.Assessment, n.Item.Cues) { Threads = n.Item.Threads }))
            .ToList();
        if (sessions.Count == 0)
        {
            return [];
        }

        var summaries = sessions.ConvertAll(s => s.Summary);
        var endOfInitial = EndOfInitial(summaries, table.Of(course.FirstPlanned).LastInitial);
        return
        [
            new CourseSummary(summaries.Count, course.AgreedArea, endOfInitial, summaries[^1], course.IsClosed,
                course.FirstPlanned is { } planned && summaries[^1].Session >= table.Of(planned).EndingDue)
            {
                ContractParts = ContractParts(summaries, endOfInitial),
                IsAtMidCourse = summaries[^1].Session * 2 >= course.FirstPlanned,
            },
            .. summaries,
            .. sessions.SelectMany(s => s.Facts.Concepts.Select(c => new CourseMention(s.Summary, c))),
            .. Steps(notes, summaries, sessions.ConvertAll(s => s.At), table),
            .. Runs(RunKind.SymptomsUnreviewed, summaries, s => !s.ReviewsSymptoms, _ => true),
            .. Runs(RunKind.Standstill, summaries, s => s.StandsStill && IsWork(s, endOfInitial), s => s.SaysStandstill, s => s.LacksWork),
            .. course.AgreedArea is { } agreed ? Enum.GetValues<ProblemArea>().Where(a => a != agreed).SelectMany(other => Runs(
                RunKind.OtherArea, summaries, s => (s.LeavesOut(agreed) || s.HasMoreOf(other, agreed)) && IsWork(s, endOfInitial),
                s => s.HasMoreOf(other, agreed), s => DriftOpening.Is(summaries, s, agreed, other))
                .Select(r => r with { Lead = summaries.Where(r.Holds).Max(s => s.LeadOf(other, agreed)) })) : [],
            .. course.AgreedArea is { } thread ? Runs(
                RunKind.OffThread, summaries, s => s.LeavesOut(thread) && !s.SpeaksOfGoal && IsWork(s, endOfInitial), _ => true) : [],
            .. Runs(RunKind.Unscored, summaries, s => !s.HasScore, _ => true),
            .. CourseThreadsLeft.Read(summaries),
            .. ScoreCourses.Read(summaries),
            .. NearCopies.Find(sessions.ConvertAll(s => (s.Facts.Note, s.Summary))),
        ];
    }

    // The last note before the phase moves on; where no note tells its phase, the usual number of sessions.
    private static NoteSummary? EndOfInitial(List<NoteSummary> sessions, int usual)
    {
        var next = sessions.FindIndex(s => s.Phase is Phase.Middle or Phase.Termination or Phase.Maintenance);
        var last = sessions.FindLastIndex(next < 0 ? sessions.Count - 1 : next, s => s.Phase == Phase.Initial);
        var end = last >= 0 ? last : Math.Min(usual, next < 0 ? sessions.Count : next) - 1;
        return end >= 0 && end < sessions.Count - 1 ? sessions[end] : null;
    }

    private static int ContractParts(List<NoteSummary> sessions, NoteSummary? endOfInitial) => BitOperations.PopCount(
        (uint)sessions.Where(s => s.Order <= endOfInitial?.Order).Aggregate(Facts.ContractParts.None, (parts, s) => parts | s.Contract));

    // Places: where each session stands among all notes, so that what was noted between two is at hand.
    private static IEnumerable<CourseStep> Steps(IReadOnlyList<NoteFacts> notes, List<NoteSummary> sessions, List<int> places, CourseTable table)
    {
        int? highest = null, contracted = null;
        var reached = Phase.Unknown;
        var reachedAt = 0;
        var pace = WeeklyDays;
        for (var i = 0; i + 1 < sessions.Count; i++)
        {
            var (before, after) = (sessions[i], sessions[i + 1]);
            highest = before.Session > highest || highest is null ? before.Session : highest;
            contracted = Contracted(before, contracted);
            var phase = Plausible(before, contracted, table);
            (reached, reachedAt) = phase > reached ? (phase, i) : (reached, reachedAt);
            pace = Math.Max(pace, Pace(before));
            var between = notes.Skip(places[i]).Take(places[i + 1] - places[i] + 1).ToList();
            yield return new CourseStep(
                before, after, Days(between), Math.Max(pace, Pace(after)), between.Any(n => n.Cues.HasFlag(CourseCues.Break)), highest, reached,
                sessions.Take(i + 2).Skip(reachedAt).Any(s => s.Recontracts), Contracted(after, contracted))
            {
                NotesBetween = between.Count - 2,
            };

            // A course that went back stands there: the sessions that follow step back no further.
            if (after.StatesPhase && after.Phase != Phase.Unknown && after.Phase < reached)
            {
                (reached, reachedAt) = (after.Phase, i + 1);
            }
        }
    }

    // A phase that lies two ahead of what the number allows is a slip of the note, or of its reading.
    private static Phase Plausible(NoteSummary note, int? contracted, CourseTable table) =>
        note.Phase == Phase.Termination && table.PhaseOf(note.Session, contracted) == Phase.Initial ? Phase.Unknown : note.Phase;

    // What a note plans stands until another number is agreed; a new agreement without a number leaves it open.
    private static int? Contracted(NoteSummary note, int? before) =>
        note.Planned is { } planned && (before is null || planned > before) ? planned : note.Recontracts && before is not null ? int.MaxValue : before;

    private static int Pace(NoteSummary note) => note.Cues.HasFlag(CourseCues.Monthly) || note.Phase == Phase.Maintenance ? MonthlyDays
        : note.Cues.HasFlag(CourseCues.Fortnightly) ? FortnightlyDays : WeeklyDays;

    // The longest time without any note: a missed meeting that is noted ends it.
    private static int? Days(List<NoteFacts> between)
    {
        var dates = between.Where(n => n.Date is not null).Select(n => n.Date!.Value.DayNumber).ToList();
        return between[0].Date is null || between[^1].Date is null ? null : dates.Zip(dates.Skip(1), (a, b) => b - a).DefaultIfEmpty(0).Max();
    }

    // Sessions in which an area is worked on: behind the initial phase, and not yet taken up by the ending.
    private static bool IsWork(NoteSummary session, NoteSummary? endOfInitial) =>
        session.Order > (endOfInitial?.Order ?? 0) && session.Phase != Phase.Maintenance && (session.Phase != Phase.Termination || !session.NamesEnding);

    // A run begins where the thing is plain, or where its kind has another beginning, and goes on as long as nothing speaks against it.
    private static IEnumerable<CourseRun> Runs(RunKind kind, List<NoteSummary> sessions, Func<NoteSummary, bool> belongs, Func<NoteSummary, bool> isPlain, Func<NoteSummary, bool>? begins = null)
    {
        for (var first = 0; first < sessions.Count; first++)
        {
            var end = first;
            while (end < sessions.Count && belongs(sessions[end]) && (end > first || isPlain(sessions[end]) || begins?.Invoke(sessions[end]) == true))
            {
                end++;
            }

            if (end > first)
            {
                yield return new CourseRun(kind, sessions[first], sessions[end - 1], sessions[first..end].Count(isPlain));
                first = end;
            }
        }
    }
}
