using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The head line of a console finding: id, severity, message.</summary>
internal static class ConsoleHead
{
    /// <summary>The colour of a severity.</summary>
    public static ConsoleRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => ConsoleRole.Error,
        Severity.Warning => ConsoleRole.Warning,
        Severity.Info => ConsoleRole.Info,
        _ => ConsoleRole.Hint,
    };

    /// <summary>Writes the line; long messages wrap under themselves.</summary>
    public static void Write(ConsoleText text, string ruleId, ConsoleRole role, Severity? severity, string message)
    {
        var word = severity is { } value ? ContractWords.Of(value) : "pass";
        text.Add(role, ruleId + " " + word).Add(ConsoleRole.Message, ": ");
        text.AddWrapped(ruleId.Length + word.Length + 3, message, ConsoleRole.Message);
    }
}
