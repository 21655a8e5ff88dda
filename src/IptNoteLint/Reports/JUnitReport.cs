using System.Xml;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the XML of JUnit: build servers show it as tests. It counts what it writes: a run needs one of its own.</summary>
/// <param name="least">The lowest severity that fails; null for none.</param>
/// <param name="quotes">Whether failures end with the notes' words; off by default, since build logs travel.</param>
/// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
public sealed class JUnitReport(Severity? least = Severity.Warning, bool quotes = false, Func<string, string>? placeOf = null) : IRunForm
{
    private const string Suites = "suites";

    private readonly Lock _gate = new();
    private JUnitCounts _counts = JUnitCounts.Of([]);

    /// <summary>
    /// One <c>testsuite</c> for every file and course, with a <c>testcase</c> for every rule. A finding at or above the least severity is a
    /// <c>failure</c>, a lighter one passes with its sentence in <c>system-out</c>; what is set aside, not for this note or left open is
    /// <c>skipped</c>; a file that was not linted is an <c>error</c>. It holds no times: equal notes give equal bytes.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="least">The lowest severity that fails; null for none.</param>
    /// <param name="quotes">Whether failures end with the notes' words; off by default, since build logs travel.</param>
    /// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
    public static string Write(LintReport report, Severity? least = Severity.Warning, bool quotes = false, Func<string, string>? placeOf = null) =>
        RunText.Of(new JUnitReport(least, quotes, placeOf), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        return folder.Notes.Select(n => new Fragment(Suites, PartKeys.OfNote(n.Path), Write(JUnitSuite.Of(n, rules, least, quotes, PlaceOf(n.Path)))))
            .Concat(folder.Cases.Select(c => new Fragment(Suites, PartKeys.OfCase(c.Case), Write(JUnitSuite.Of(c, rules, least, quotes, PlaceOf)))));
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool) => XmlReport.Compose("testsuites", xml =>
    {
        xml.Attribute("name", "iptlint");
        _counts.Write(xml);
    }, Suites);

    private string PlaceOf(string path) => placeOf?.Invoke(path) ?? path;

    private string Write(JUnitSuite suite)
    {
        var counts = JUnitCounts.Of(suite.Cases);
        lock (_gate)
        {
            _counts = _counts.Plus(counts);
        }

        return XmlReport.Child(xml =>
        {
            xml.WriteStartElement("testsuite");
            xml.Attribute("name", suite.Name);
            counts.Write(xml);
            suite.Cases.ForEach(c => Write(xml, suite.Name, c));
            xml.WriteEndElement();
        });
    }

    private static void Write(XmlWriter xml, string suite, JUnitCase test)
    {
        xml.WriteStartElement("testcase");
        xml.Attribute("classname", suite);
        xml.Attribute("name", test.Name);
        if (test.File is { } file)
        {
            xml.Attribute("file", file);
        }

        if (test.Line is { } line)
        {
            xml.Attribute("line", line);
        }

        if (test.Element is { } element)
        {
            xml.WriteStartElement(element);
            if (element == JUnitCase.Output)
            {
                xml.Words(test.Message!);
            }
            else
            {
                xml.Attribute("message", test.Message!);
                WriteDetail(xml, test);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDetail(XmlWriter xml, JUnitCase test)
    {
        if (test.Severity is { } severity)
        {
            xml.Attribute("type", severity);
            xml.Words(test.Detail);
        }
    }
}
