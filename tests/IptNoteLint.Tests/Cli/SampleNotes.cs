namespace IptNoteLint.Tests.Cli;

/// <summary>Invented notes for running the program. Each holds <see cref="Sentinel"/>, a word that must never leave reports.</summary>
internal static class SampleNotes
{
    public const string Sentinel = "quokka";

    /// <summary>Lacks what several rules of warning severity ask for.</summary>
    public const string Thin = "Session 7 of 12\nS: Slept badly, talked of the quokka caf\u00E9.\nP: RTC 1 wk.\n";

    /// <summary>Marked as process notes: one notice, and nothing is assessed.</summary>
    public const string Process = "PSYCHOTHERAPY NOTES - kept apart from the record\nThoughts on the quokka dream.\n";

    /// <summary>One session of a course in its middle.</summary>
    public static string Session(int number) => $"""
        Client: K17
        Session {number} of 12, middle phase. Focus: role dispute with her sister.
        Mood 5/10, PHQ-9 {20 - number}. It dropped the evening after her sister cancelled; quokka.
        Went over the phone call line by line and role-played asking once more.
        The dispute moved a little: first direct question in weeks.
        Plan: she will ring her sister before Thursday.

        """;
}
