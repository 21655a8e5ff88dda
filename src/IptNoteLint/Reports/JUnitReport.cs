using System.Xml;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the XML of JUnit: build servers show it as tests.</summary>
public static class JUnitReport
{
    /// <summary>
    /// One <c>testsuite</c> for every file and course, with a <c>testcase</c> for every rule. A finding at or above the least severity is a
    /// <c>failure</c>, a lighter one passes with its sentence in <c>system-out</c>; what is set aside, not for this note or left open is
    /// <c>skipped</c>; a file that was not linted is an <c>error</c>. It holds no times: equal notes give equal bytes.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="least">The lowest severity that fails; null for none.</param>
    /// <param name="quotes">Whether failures end with the notes' words; off by default, since build logs travel.</param>
    /// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
    public static string Write(LintReport report, Severity? least = Severity.Warning, bool quotes = false, Func<string, string>? placeOf = null)
    {
        var rules = new RuleBook(report.Rules);
        var suites = report.Notes.Select(n => JUnitSuite.Of(n, rules, least, quotes, placeOf?.Invoke(n.Path) ?? n.Path))
            .Concat(report.Cases.Select(c => JUnitSuite.Of(c, rules, least, quotes, at => placeOf?.Invoke(at) ?? at))).ToList();
        return XmlReport.Write(xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.Attribute("name", "iptlint");
            WriteCounts(xml, suites.SelectMany(s => s.Cases).ToList());
            foreach (var suite in suites)
            {
                xml.WriteStartElement("testsuite");
                xml.Attribute("name", suite.Name);
                WriteCounts(xml, suite.Cases);
                suite.Cases.ForEach(c => Write(xml, suite.Name, c));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static void WriteCounts(XmlWriter xml, List<JUnitCase> cases)
    {
        xml.Attribute("tests", cases.Count);
        xml.Attribute("failures", cases.Count(c => c.Element == JUnitCase.Failure));
        xml.Attribute("errors", cases.Count(c => c.Element == JUnitCase.Error));
        xml.Attribute("skipped", cases.Count(c => c.Element == JUnitCase.Skipped));
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
