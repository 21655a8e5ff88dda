using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>What stands above the findings of a note.</summary>
internal static class FindingsHeading
{
    /// <summary>The heading: a process note is not asked to show anything.</summary>
    public static string Of(Assessment assessment) =>
        assessment.NoteKind == NoteKind.Process ? "Please note" : "What the note doesn't show";
}
