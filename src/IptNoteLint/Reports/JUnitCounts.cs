using System.Xml;

namespace IptNoteLint.Reports;

/// <summary>How many tests there are, and how many of them ended how.</summary>
/// <param name="Tests">All.</param>
/// <param name="Failures">Those that failed.</param>
/// <param name="Errors">Those of files that could not be read.</param>
/// <param name="Skipped">Those that were not asked, or are set aside.</param>
internal readonly record struct JUnitCounts(int Tests, int Failures, int Errors, int Skipped)
{
    /// <summary>Counts tests.</summary>
    public static JUnitCounts Of(List<JUnitCase> cases) => new(
        cases.Count, cases.Count(c => c.Element == JUnitCase.Failure), cases.Count(c => c.Element == JUnitCase.Error), cases.Count(c => c.Element == JUnitCase.Skipped));

    /// <summary>Both together.</summary>
    public JUnitCounts Plus(JUnitCounts other) => new(Tests + other.Tests, Failures + other.Failures, Errors + other.Errors, Skipped + other.Skipped);

    /// <summary>Writes them as attributes.</summary>
    public void Write(XmlWriter xml)
    {
        xml.Attribute("tests", Tests);
        xml.Attribute("failures", Failures);
        xml.Attribute("errors", Errors);
        xml.Attribute("skipped", Skipped);
    }
}
