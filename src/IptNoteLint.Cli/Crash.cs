namespace IptNoteLint.Cli;

/// <summary>Tells of a fault of the tool itself.</summary>
internal static class Crash
{
    /// <summary>Says where it happened. The exception's message may hold words of a note and is left out.</summary>
    public static void Say(Exception exception)
    {
        Screen.Say($"This is a fault of iptlint, not of a note: {exception.GetType().FullName}. Please report it with the lines below; they hold no words of any note.");
        foreach (var line in (exception.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Screen.Say(line.Trim());
        }

        if (exception.InnerException is { } inner)
        {
            Say(inner);
        }
    }
}
