namespace IptNoteLint.Cli.Watching;

/// <summary>When a note that could not be read is tried again: after longer and longer pauses, and in the end only when it changes.</summary>
internal static class Retries
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)];

    /// <summary>How often a note is tried again at most.</summary>
    public static int Most => Pauses.Length;

    /// <summary>Whether what is wrong may be mended without a change of the file.</summary>
    public static bool MayPass(string code) => code is "NO_PERMISSION" or "IO" or "NOT_FOUND" or "CHANGING" or "FAULT" or "TIMED_OUT" or "CRASHED";

    /// <summary>When a note is tried again; null if not before it changes.</summary>
    /// <param name="code">Why it could not be read.</param>
    /// <param name="tries">How often it was tried in vain, this time included.</param>
    /// <param name="now">This moment.</param>
    public static DateTimeOffset? Next(string code, int tries, DateTimeOffset now) =>
        MayPass(code) && tries <= Most ? now + Pauses[tries - 1] : null;
}
