namespace IptNoteLint.Reports;

/// <summary>What became of one rule on one note or course, as a test.</summary>
/// <param name="Name">The rule's id and name.</param>
/// <param name="Element">The element that tells what became of it, or null where the rule passes.</param>
/// <param name="Message">A full sentence; null where the rule passes.</param>
internal sealed record JUnitCase(string Name, string? Element = null, string? Message = null)
{
    public const string Failure = "failure", Error = "error", Skipped = "skipped", Output = "system-out";

    /// <summary>Where the note lies.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; null for the whole.</summary>
    public int? Line { get; init; }

    /// <summary>The kind of a failure or an error; null for any other.</summary>
    public string? Severity { get; init; }

    /// <summary>What a failure says at length: message, place and, where quotes are wanted, the note's words.</summary>
    public string Detail { get; init; } = "";
}
