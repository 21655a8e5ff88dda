using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>Short invented notes, no two alike. Each holds a phrase that must never leave the reports.</summary>
internal static class InventedNotes
{
    /// <summary>What every planted phrase begins with.</summary>
    public const string Stem = "quokkazephyr";

    private static int _last;

    /// <summary>A note that stands for itself: its client is nobody else's.</summary>
    public static string Alone(Random random) => Text(random, $"K{Next()}", random.Next(1, 13));

    /// <summary>A session of a course.</summary>
    public static string Session(Random random, string client, int session) => Text(random, client, session);

    private static string Text(Random random, string client, int session)
    {
        var number = Next();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Client: {client}
            Session {session} of 12, middle phase. Focus: role dispute with her sister. {Stem}-{number}
            Mood {random.Next(1, 10)}/10, PHQ-9 {random.Next(0, 28)}. It dropped the evening after her sister cancelled.
            Went over the phone call line by line. {(random.Next(2) == 0 ? "The dispute moved a little." : "Talked of school days.")}
            Plan: she will ring her sister before Thursday. {Stem}-{number}-end

            """);
    }

    private static int Next() => Interlocked.Increment(ref _last);
}
