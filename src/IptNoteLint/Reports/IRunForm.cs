using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>
/// A form of the report of a run. It is written in two steps, so that no more than one folder's notes are in memory: what a folder
/// contributes is written as soon as the folder is read, and put in its place when all is known.
/// </summary>
public interface IRunForm
{
    /// <summary>What one folder's notes and courses contribute. Safe for many threads.</summary>
    /// <param name="folder">The folder's notes and courses, with the rules of the whole run.</param>
    IEnumerable<Fragment> Parts(LintReport folder);

    /// <summary>The whole report in order: words, and places where fragments go. Asked once every folder has given its parts.</summary>
    /// <param name="run">What was kept of the whole run.</param>
    /// <param name="tool">Which build of which rules.</param>
    IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool);
}

/// <summary>What one note or course contributes to a report.</summary>
/// <param name="Part">The part of the report it belongs to.</param>
/// <param name="Key">By which it is ordered there, ordinally; unique in its part.</param>
/// <param name="Text">The text, in UTF-8.</param>
public sealed record Fragment(string Part, string Key, byte[] Text)
{
    /// <summary>A fragment of a text.</summary>
    public Fragment(string part, string key, string text)
        : this(part, key, Encoding.UTF8.GetBytes(text))
    {
    }
}

/// <summary>A stretch of a report: words, or all fragments of a part.</summary>
/// <param name="Text">The words; what stands between two fragments if <paramref name="Part"/> names a part.</param>
/// <param name="Part">The part whose fragments go here, or null.</param>
public sealed record Piece(string Text, string? Part = null)
{
    /// <summary>What stands before the first fragment, if there is any.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands behind the last fragment, if there is any.</summary>
    public string After { get; init; } = "";

    /// <summary>What stands there if there is no fragment.</summary>
    public string Nothing { get; init; } = "";

    /// <summary>What is done to each fragment once all is known; null for nothing.</summary>
    public Func<string, string>? Finish { get; init; }
}
