namespace IptNoteLint.Reports;

/// <summary>What a stretch of a console report is.</summary>
public enum ConsoleRole
{
    /// <summary>Ordinary words.</summary>
    Plain,

    /// <summary>The message of a finding.</summary>
    Message,

    /// <summary>A severity or caret of an error.</summary>
    Error,

    /// <summary>A severity or caret of a warning.</summary>
    Warning,

    /// <summary>A severity or caret of an info.</summary>
    Info,

    /// <summary>A severity or caret of a hint.</summary>
    Hint,

    /// <summary>Something the note shows.</summary>
    Pass,

    /// <summary>Arrows, line numbers, bars and labels.</summary>
    Frame,

    /// <summary>Words that stand back.</summary>
    Quiet,
}

/// <summary>Turns roles into what a terminal understands. The only source of escape codes in a report.</summary>
public sealed class ConsoleStyle
{
    private const string Reset = "\e[0m";

    private readonly Func<ConsoleRole, string> _codes;

    private ConsoleStyle(Func<ConsoleRole, string> codes) => _codes = codes;

    /// <summary>No escape codes: pipes, files and <c>NO_COLOR</c>.</summary>
    public static ConsoleStyle Plain { get; } = new(_ => "");

    /// <summary>The sixteen colours that follow a terminal's own theme.</summary>
    public static ConsoleStyle Ansi { get; } = new(role => role switch
    {
        ConsoleRole.Message => "\e[1m",
        ConsoleRole.Error => "\e[1;31m",
        ConsoleRole.Warning => "\e[1;33m",
        ConsoleRole.Info => "\e[1;36m",
        ConsoleRole.Hint => "\e[1;35m",
        ConsoleRole.Pass => "\e[1;32m",
        ConsoleRole.Frame => "\e[1;34m",
        ConsoleRole.Quiet => "\e[2m",
        _ => "",
    });

    /// <summary>The text in its role.</summary>
    public string Apply(ConsoleRole role, string text)
    {
        var code = text.Length == 0 ? "" : _codes(role);
        return code.Length == 0 ? text : code + text + Reset;
    }
}
