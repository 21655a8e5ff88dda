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
