using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>
/// A form of the report of a caseload. It is written in two steps, so that no more than one folder's notes are in memory: what a
/// folder contributes is written as soon as the folder is read, and put in its place when all is known.
/// </summary>
public interface ICaseloadForm
{
    /// <summary>What one folder's notes contribute; independent of every other folder. Safe for many threads.</summary>
    /// <param name="folder">The folder's notes and courses.</param>
    /// <param name="cases">What is kept of its courses.</param>
    IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases);

    /// <summary>The whole report in order: words, and places where fragments go.</summary>
    /// <param name="caseload">What was kept of the whole caseload.</param>
    /// <param name="tool">Which build of which rules.</param>
    IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool);
}

/// <summary>What one note or course contributes to a report.</summary>
/// <param name="Part">The part of the report it belongs to.</param>
/// <param name="Key">By which it is ordered there, ordinally; unique in its part.</param>
/// <param name="Text">The text.</param>
public sealed record Fragment(string Part, string Key, string Text);

/// <summary>A stretch of a report: words, or all fragments of a part.</summary>
/// <param name="Text">The words; what stands between two fragments if <paramref name="Part"/> names a part.</param>
/// <param name="Part">The part whose fragments go here, or null.</param>
public sealed record Piece(string Text, string? Part = null);
